package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;

/** What a signature rests on and what it covers: the registration as of that day, and the hash of the record. */
class SignatureFacts extends Composite<Div> {

    SignatureFacts(ReviewPage.View view) {
        var authority = view.authority();
        if (authority != null) {
            getContent().add(new Paragraph(registration(authority)));
        }
        if (!view.signedSha256().isEmpty()) {
            var hash = new Code(view.signedSha256());
            hash.addClassName("epr-wrap");
            getContent().add(new Paragraph(new Span("SHA-256 of the record as signed: "), hash));
        }
        if (view.status() != ReviewStatus.SIGNED) {
            var link =
                    new Anchor(Safe.address(view.review()) + "/difference", "See what has changed since the signature");
            link.addClassName("epr-action-link");
            getContent().add(link);
        }
    }

    private static String registration(Authority authority) {
        var registration = authority.registration();
        return "Registered on that day: %s %s, valid until %s."
                .formatted(registration.body(), registration.number(), Words.date(registration.validUntil()));
    }
}
