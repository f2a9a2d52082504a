package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;

/** Clinical authority to release: what stands in the way, the statement that is signed, or the reason why not. */
class SignOffPart extends Composite<Section> {

    final Div state = new Div();
    final Div inTheWay = new Div();
    final Paragraph changed =
            new Paragraph("The record has changed while this page was open. Read what changed before you sign.");
    final Div signing = new Div();
    final Div refusing = new Div();
    final TextArea statement = new TextArea("The statement that you sign");
    final PasswordField password = new PasswordField("Your password");
    final TextArea reason = new TextArea("What must change before you can sign?");
    final FormErrors signErrors = new FormErrors();
    final FormErrors refuseErrors = new FormErrors();
    final Button sign = new Button("Sign and give authority to release");
    final Button refuse = new Button("Refuse");
    final H3 refusingHeading = new H3();
    final WithdrawPart withdrawing;

    private final ReviewId review;
    private final Optional<Actor> officer;
    private final SinceLastTime sinceLastTime;
    private final Commands commands;
    private final Reauthentication reauthentication;
    private final Consumer<String> done;
    private String offered = "";
    private String read = "";

    /** @param signer as whom the person who looks would sign */
    SignOffPart(
            ReviewId review,
            SignedIn signedIn,
            String signer,
            SinceLastTime sinceLastTime,
            Commands commands,
            Reauthentication reauthentication,
            Consumer<String> done) {
        this.review = review;
        this.sinceLastTime = sinceLastTime;
        this.commands = commands;
        this.reauthentication = reauthentication;
        this.done = done;
        officer = signedIn.actor().filter(actor -> actor.is(Role.SAFETY_OFFICER));
        statement.setMaxLength(4_000);
        statement.setMinRows(4);
        statement.setWidthFull();
        changed.getElement().setAttribute("role", "status");
        changed.setVisible(false);
        password.setHelperText("Type it again, so that nobody signs on your open screen. It is not kept.");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        reason.setMaxLength(4_000);
        reason.setHelperText("The team reads this and puts it right.");
        reason.setWidthFull();
        KeptText.keep(reason, Safe.key(signedIn, review + "/refuse"));
        signErrors.field("statement", statement).field("password", password);
        refuseErrors.field("reason", reason);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(_ -> sign());
        refuse.addClickListener(_ -> refuse());
        signing.addClassName("epr-form");
        signing.add(new H3("Sign"), signErrors, changed, sinceLastTime);
        signing.add(new Paragraph(signer), statement, password, new Div(sign));
        refusing.addClassName("epr-form");
        refusing.add(refusingHeading, refuseErrors, reason, new Div(refuse));
        withdrawing = new WithdrawPart(review, signedIn, commands, done);
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Sign-off"), state, inTheWay, signing, refusing, withdrawing);
    }

    void show(ReviewPage.View view) {
        noticeOtherRecord(view);
        boolean signed = view.status() == ReviewStatus.SIGNED;
        showState(view);
        showWhatIsInTheWay(view, signed);
        signing.setVisible(officer.isPresent() && !signed && view.inTheWay().isEmpty());
        refusing.setVisible(officer.isPresent() && !signed);
        refusingHeading.setText(signing.isVisible() ? "Or refuse" : "Refuse to sign");
        sinceLastTime.show(view);
        withdrawing.setVisible(officer.isPresent() && (signed || view.status() == ReviewStatus.STALE));
        offer(view);
    }

    /** What is signed is what is on the page now; whoever began to sign something else is told so and types again. */
    private void noticeOtherRecord(ReviewPage.View view) {
        boolean other = !read.isEmpty() && !read.equals(view.sha256());
        changed.setVisible(other);
        if (other) {
            password.clear();
        }
        read = view.sha256();
    }

    private void showState(ReviewPage.View view) {
        state.removeAll();
        state.add(SafetyWords.tag(view.status()), new Paragraph(stateWords(view)));
        if (!view.statement().isBlank() && hasOrHadSignature(view)) {
            state.add(quote(view.statement()), new SignatureFacts(view));
        }
        if (view.status() == ReviewStatus.REFUSED) {
            state.add(quote(view.refusal()));
        }
        if (view.status() == ReviewStatus.WITHDRAWN) {
            state.add(new Paragraph("The reason for the withdrawal:"), quote(view.withdrawal()));
        }
    }

    private static boolean hasOrHadSignature(ReviewPage.View view) {
        return switch (view.status()) {
            case SIGNED, STALE, WITHDRAWN -> true;
            case OPEN, REFUSED -> false;
        };
    }

    private static String stateWords(ReviewPage.View view) {
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

    private void showWhatIsInTheWay(ReviewPage.View view, boolean signed) {
        inTheWay.removeAll();
        inTheWay.setVisible(!signed && !view.inTheWay().isEmpty());
        var list = new UnorderedList();
        view.inTheWay().forEach(sentence -> list.add(new ListItem(sentence)));
        inTheWay.add(new H3("What stands in the way of a signature"), list);
    }

    /** Offers words to start from, and never over what the officer wrote. */
    private void offer(ReviewPage.View view) {
        String now =
                ("I have reviewed %s with %s and the residual risks as recorded. The residual risk is acceptable, and I"
                                + " give clinical authority to release %s.")
                        .formatted(
                                view.review(), Words.count(view.hazards().size(), "hazard", "hazards"), view.change());
        if (statement.isEmpty() || statement.getValue().equals(offered)) {
            statement.setValue(now);
            offered = now;
        }
    }

    private void sign() {
        refuseErrors.clear();
        signErrors.tries(this::signAsProven, () -> {
            password.clear();
            done.accept("Signed. %s gives clinical authority to release.".formatted(review));
        });
    }

    private void signAsProven() {
        var order = new SignOff(review, statement.getValue(), new RecordId(read));
        reauthentication.prove(Secret.of(password.getValue())).showing(() -> commands.send(order));
    }

    private void refuse() {
        signErrors.clear();
        refuseErrors.tries(() -> commands.send(new RefuseSignOff(review, reason.getValue())), () -> {
            reason.clear();
            done.accept("Refused. The team reads your reason.");
        });
    }

    private static Div quote(String words) {
        var quote = new Div(words);
        quote.addClassName("epr-quote");
        return quote;
    }
}
