package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;

/** What the person who looks can do about a signature: give it, refuse it, take it back; or why there is nothing to do. */
class SignOffForms extends Composite<Div> {

    final Paragraph noForm = new Paragraph();
    final ChangedMeanwhile changed;
    final SignPart signing;
    final ReasonPart refusing;
    final ReasonPart withdrawing;

    private final boolean officer;

    /** @param signer as whom the person who looks would sign */
    SignOffForms(
            ReviewPage.View view,
            SignedIn signedIn,
            SignsAs.Signer signer,
            Commands commands,
            Reauthentication reauthentication,
            Consumer<String> done) {
        var review = view.review();
        var kept = Safe.key(signedIn, review.value());
        officer = Safe.isOfficer(signedIn);
        changed = new ChangedMeanwhile(view);
        signing = new SignPart(review, signer, kept + "/statement/" + view.sha256(), commands, reauthentication, done);
        refusing = new ReasonPart(
                        "Refuse to sign",
                        "What must change before you can sign?",
                        "The team reads this and puts it right.",
                        kept + "/refuse",
                        "Refuse")
                .sends(
                        reason -> commands.send(new RefuseSignOff(review, reason)),
                        () -> done.accept("Refused. The team reads your reason."));
        withdrawing = new ReasonPart(
                        "Withdraw the signature",
                        "Why does the signature no longer stand?",
                        "The gate closes at once. If the change is live, the team is told to take it back.",
                        kept + "/withdraw",
                        "Withdraw the signature")
                .sends(
                        reason -> commands.send(new WithdrawSignOff(review, reason)),
                        () -> done.accept("Withdrawn. %s no longer gives authority to release.".formatted(review)));
        withdrawing.button.addThemeVariants(ButtonVariant.ERROR);
        signing.sign.addClickListener(_ -> refusing.errors.clear());
        refusing.button.addClickListener(_ -> signing.errors.clear());
        changed.setVisible(officer);
        getContent().add(noForm, changed, signing, refusing, withdrawing);
    }

    void show(ReviewPage.View view) {
        if (changed.notices(view)) {
            signing.takeBackThePassword();
        }
        boolean signed = view.status() == ReviewStatus.SIGNED;
        boolean free = !signed && view.inTheWay().isNothing();
        sayWhyThereIsNoForm(view, signed, free);
        signing.setVisible(officer && free);
        signing.show(view);
        refusing.setVisible(officer && !signed);
        refusing.heading.setText(free ? "Or refuse" : "Refuse to sign");
        withdrawing.setVisible(officer && (signed || view.status() == ReviewStatus.STALE));
    }

    private void sayWhyThereIsNoForm(ReviewPage.View view, boolean signed, boolean free) {
        noForm.setText(
                officer
                        ? "The form to sign is here as soon as nothing stands in the way."
                        : "Only a clinical safety officer whom the board has nominated signs, refuses or withdraws,"
                                + " so there is no form for you here.");
        boolean onlyWaiting = !signed && !free && view.inTheWay().ofYours().isEmpty();
        noForm.setVisible(!officer || onlyWaiting);
    }
}
