package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.ReviewPage;

/** What the last signature says, what it rests on and what it covers: statement, registration as of that day, hash. */
class SignatureFacts extends Composite<Div> {

    void show(ReviewPage.View view) {
        getContent().removeAll();
        getContent().setVisible(hasOrHadSignature(view));
        getContent().add(new Paragraph("The statement that was signed:"), SignatureState.quote(view.statement()));
        var authority = view.authority();
        if (authority != null) {
            getContent().add(new Paragraph(registration(authority)));
        }
        if (!view.signedSha256().isEmpty()) {
            getContent().add(new RecordHash("SHA-256 of the record as signed", view.signedSha256()));
        }
    }

    private static boolean hasOrHadSignature(ReviewPage.View view) {
        return switch (view.status()) {
            case SIGNED, STALE, WITHDRAWN -> !view.statement().isBlank();
            case OPEN, REFUSED -> false;
        };
    }

    private static String registration(Authority authority) {
        var registration = authority.registration();
        return "Registered on that day: %s %s, valid until %s."
                .formatted(registration.body(), registration.number(), Words.date(registration.validUntil()));
    }
}
