package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;

/** Clinical authority to release: as whom, for which record, with which statement, and the password once more. */
class SignPart extends Composite<Section> {

    final TextArea statement = new TextArea("The statement that you sign");
    final PasswordField password = new PasswordField("Your password");
    final FormErrors errors = new FormErrors();
    final Button sign = new Button("Sign and give authority to release");

    private final ReviewId review;
    private final String kept;
    private final String lead;
    private final Div record = new Div();
    private final Commands commands;
    private final Reauthentication reauthentication;
    private final Consumer<String> done;
    private String offered = "";
    private String read = "";

    /**
     * @param signer as whom the person who looks would sign
     * @param kept under which name the browser keeps a statement that is not signed yet
     */
    SignPart(
            ReviewId review,
            SignsAs.Signer signer,
            String kept,
            Commands commands,
            Reauthentication reauthentication,
            Consumer<String> done) {
        this.review = review;
        this.kept = kept;
        this.lead = signer.lead();
        this.commands = commands;
        this.reauthentication = reauthentication;
        this.done = done;
        statement.setMaxLength(4_000);
        statement.setMinRows(4);
        statement.setWidthFull();
        KeptText.keepOverSuggestion(statement, kept);
        password.setHelperText("Type it again, so that nobody signs on your open screen. It is not kept.");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        errors.field("statement", statement).field("password", password);
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(_ -> sign());
        var form = new Div(errors, new Paragraph(signer.sentence()), record, statement, password, new Div(sign));
        form.addClassName("epr-form");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Sign"), form);
    }

    /** What is signed is what is on the page now. */
    void show(ReviewPage.View view) {
        read = view.sha256();
        record.removeAll();
        record.add(new RecordHash("SHA-256 of the record that you sign", read));
        offer(view);
    }

    /** Whoever began to sign something else types the password again; the words stay. */
    void takeBackThePassword() {
        password.clear();
    }

    /** Offers words to start from, and never over what the officer wrote. */
    private void offer(ReviewPage.View view) {
        String now =
                ("I have reviewed %s with %s and the residual risks as recorded. The residual risk is acceptable, and I"
                                + " give clinical authority to release %s%s.")
                        .formatted(
                                view.review(),
                                Words.count(view.hazards().size(), "hazard", "hazards"),
                                view.change(),
                                lead.isEmpty() ? "" : " on behalf of " + lead);
        if (statement.isEmpty() || statement.getValue().equals(offered)) {
            statement.setValue(now);
            offered = now;
        }
    }

    private void sign() {
        errors.tries(this::signAsProven, () -> {
            password.clear();
            KeptText.forget(kept);
            done.accept("Signed. %s gives clinical authority to release.".formatted(review));
        });
    }

    private void signAsProven() {
        reauthentication.confirm(
                () -> new SignOff(review, statement.getValue(), new RecordId(read)),
                Secret.of(password.getValue()),
                commands::send);
    }
}
