package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.eprbridge.safety.ReviewPage;

/** Tells whoever is about to sign that the record is no longer the one that they began to read, and what happened to it. */
class ChangedMeanwhile extends Composite<Div> {

    private String lastSeen;
    private int known;

    ChangedMeanwhile(ReviewPage.View view) {
        lastSeen = view.sha256();
        known = view.timeline().size();
        getContent().getElement().setAttribute("role", "status");
    }

    /** Answers whether the record is other than it was a moment ago. */
    boolean notices(ReviewPage.View view) {
        boolean other = !lastSeen.equals(view.sha256());
        lastSeen = view.sha256();
        if (other) {
            tell(view);
        }
        return other;
    }

    /** Somebody has decided on what is here now. */
    void startAgain(ReviewPage.View view) {
        lastSeen = view.sha256();
        known = view.timeline().size();
        getContent().removeAll();
    }

    private void tell(ReviewPage.View view) {
        var happened = new UnorderedList();
        view.timeline().stream()
                .skip(known)
                .map(ReviewPage.Entry::sentence)
                .forEach(sentence -> happened.add(new ListItem(sentence)));
        var notice = new Div(
                new Paragraph("The record has changed while this page was open. Read what changed before you sign."));
        notice.addClassName("epr-inset");
        if (happened.getComponentCount() > 0) {
            notice.add(happened);
        }
        getContent().removeAll();
        getContent().add(notice);
    }
}
