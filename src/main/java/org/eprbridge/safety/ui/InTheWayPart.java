package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Obstacle;

/** What stands in the way of a signature, and for each thing the way to put it right. Nothing is shown when nothing is. */
class InTheWayPart extends Composite<Div> {

    private final HtmlContainer heading;
    private final SignedIn signedIn;
    private final boolean officer;

    /** @param heading of the rank that fits the page */
    InTheWayPart(HtmlContainer heading, SignedIn signedIn) {
        this.heading = heading;
        this.signedIn = signedIn;
        officer = Safe.isOfficer(signedIn);
        heading.setText("What stands in the way of a signature");
    }

    void show(ReviewPage.View view) {
        var obstacles = view.inTheWay().ofAnySignature();
        var yours = officer ? view.inTheWay().ofYours() : List.<String>of();
        var remedies = new Remedies(view, signedIn);
        var list = new UnorderedList();
        list.addClassName("epr-in-the-way");
        obstacles.forEach(obstacle -> list.add(item(obstacle, remedies)));
        yours.forEach(sentence -> list.add(new ListItem(sentence)));
        getContent().removeAll();
        getContent().add(heading, list);
        getContent().setVisible(list.getComponentCount() > 0);
    }

    private static ListItem item(Obstacle obstacle, Remedies remedies) {
        var item = new ListItem(new Span(obstacle.sentence()));
        if (obstacle.remedy() != null) {
            remedies.linkTo(obstacle.remedy()).ifPresent(link -> {
                link.addClassName("epr-action-link");
                item.add(link);
            });
        }
        return item;
    }
}
