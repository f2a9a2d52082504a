package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;

/** Where the signature of a review stands: a word, a sentence, and the reason where somebody gave one. */
class SignatureState extends Composite<Div> {

    void show(ReviewPage.View view) {
        getContent().removeAll();
        getContent().add(SafetyWords.tag(view.status()), new Paragraph(words(view)));
        if (view.status() == ReviewStatus.REFUSED) {
            getContent().add(quote(view.refusal()));
        }
        if (view.status() == ReviewStatus.WITHDRAWN) {
            getContent().add(new Paragraph("The reason for the withdrawal:"), quote(view.withdrawal()));
        }
    }

    static Div quote(String words) {
        var quote = new Div(words);
        quote.addClassNames("epr-quote", "epr-wrap");
        return quote;
    }

    private static String words(ReviewPage.View view) {
        return switch (view.status()) {
            case OPEN -> "Nobody has signed this review yet. Without a signature the change cannot go live.";
            case REFUSED -> "The clinical safety officer refused to sign, with this reason:";
            case SIGNED ->
                "Signed by %s%s. The change may go live as it is; any edit takes the signature away."
                        .formatted(
                                view.signedBy(), view.signedAt() == null ? "" : " on " + Words.moment(view.signedAt()));
            case WITHDRAWN ->
                "The clinical authority to release that %s signed was withdrawn, so the change may not go live."
                        .formatted(view.signedBy());
            case STALE ->
                "The signature of %s is no longer valid. %s"
                        .formatted(view.signedBy().isBlank() ? "the officer" : view.signedBy(), whatChanged(view));
        };
    }

    private static String whatChanged(ReviewPage.View view) {
        return view.timeline().stream()
                .filter(entry -> entry.event().equals("sign-off-became-stale"))
                .map(ReviewPage.Entry::details)
                .reduce("", (_, last) -> last);
    }
}
