package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;

/** In the review: where its signature stands, what is in the way of it, and the way to the page where it is given. */
class SignOffPart extends Composite<Section> {

    final SignatureState state = new SignatureState();
    final InTheWayPart inTheWay;
    final Anchor signOff = new Anchor();
    final Anchor difference = new Anchor();

    SignOffPart(SignedIn signedIn) {
        inTheWay = new InTheWayPart(new H3(), signedIn);
        signOff.setText(Safe.isOfficer(signedIn) ? "Go to sign-off" : "See the sign-off");
        signOff.addClassName("epr-button");
        difference.setText("See what has changed since the signature");
        difference.addClassName("epr-action-link");
        var actions = new Div(signOff, difference);
        actions.addClassName("epr-actions");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Sign-off"), state, inTheWay, actions);
    }

    void show(ReviewPage.View view) {
        state.show(view);
        inTheWay.show(view);
        signOff.setHref(Safe.signOff(view.review()));
        difference.setHref(Safe.address(view.review()) + "/difference");
        difference.setVisible(view.signedAt() != null && view.status() != ReviewStatus.SIGNED);
    }
}
