package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.ReviewPage;

/** What the last signature says, what it rests on and what it covers: statement, registration as of that day, hash. */
class SignatureFacts extends Composite<Div> {

    private final Directory directory;

    SignatureFacts(Directory directory) {
        this.directory = directory;
    }

    void show(ReviewPage.View view) {
        getContent().removeAll();
        getContent().setVisible(hasOrHadSignature(view));
        getContent().add(new Paragraph("The statement that was signed:"), SignatureState.quote(view.statement()));
        var authority = view.authority();
        if (authority != null) {
            getContent().add(new Paragraph(registration(authority)));
            onBehalf(view, authority).map(Paragraph::new).ifPresent(getContent()::add);
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

    /** In whose place a deputy signed. */
    private Optional<String> onBehalf(ReviewPage.View view, Authority authority) {
        return Optional.ofNullable(authority.delegation())
                .map(delegation -> "%s signed on behalf of %s, who had delegated from %s to %s."
                        .formatted(
                                view.signedBy(),
                                directory.nameOf(delegation.lead().person()),
                                Words.date(delegation.firstDay()),
                                Words.date(delegation.lastDay())));
    }

    private static String registration(Authority authority) {
        var registration = authority.registration();
        return "Registered on that day: %s %s, valid until %s."
                .formatted(registration.body(), registration.number(), Words.date(registration.validUntil()));
    }
}
