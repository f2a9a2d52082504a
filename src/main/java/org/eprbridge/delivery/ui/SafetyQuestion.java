package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Reauthentication;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** The question that no change can avoid: could it harm a patient? Says who may answer what, and what the answer leads to. */
class SafetyQuestion extends Composite<Section> {

    final Div answer = new Div();
    final Div form = new Div();
    final H3 formHeading = new H3();
    final FormErrors errors = new FormErrors();
    final QuestionsForm questions = new QuestionsForm(errors);
    final RadioButtonGroup<Boolean> impact = new RadioButtonGroup<>("Could this change harm a patient?");
    final TextArea reason = new TextArea("Why do you think so?");
    final PasswordField password = new PasswordField("Your password");
    final Button send = new Button("Answer the safety question");

    private final ChangeId change;
    private final Hands hands;
    private final Commands commands;
    private final Reauthentication reauthentication;
    private final Consumer<String> done;

    SafetyQuestion(
            ChangeId change, Hands hands, Commands commands, Reauthentication reauthentication, Consumer<String> done) {
        this.change = change;
        this.hands = hands;
        this.commands = commands;
        this.reauthentication = reauthentication;
        this.done = done;
        impact.setItems(true, false);
        impact.setItemLabelGenerator(
                yes -> yes ? "Yes, it could. Open a safety review" : "No, it has no safety impact");
        reason.setHelperText("One or two sentences. They stay on the record.");
        reason.setMaxLength(4_000);
        reason.setWidthFull();
        KeptText.keep(reason, hands.person() + "/" + change + "/screen");
        password.setHelperText("Type it again, so that nobody decides this on your open screen. It is not kept.");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setVisible(false);
        impact.addValueChangeListener(_ -> askForPassword());
        errors.field("impact", impact).field("reason", reason).field("password", password);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> answer());
        form.addClassName("epr-form");
        form.add(formHeading, whoMay(), errors, questions, impact, reason, password, new Div(send));
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Safety question"), answer, form);
    }

    void show(ChangePage.View view) {
        boolean open = view.safety() == SafetyState.NOT_SCREENED || view.safety() == SafetyState.NO_IMPACT;
        answer.removeAll();
        answer.add(DeliveryWords.safetyTag(view.safety()), new Paragraph(view.safetyWords()));
        var screening = view.safeguards().screening();
        if (screening != null) {
            answer.add(new AnswersGiven(screening));
        }
        if (view.review() != null) {
            answer.add(new Paragraph(new Anchor("safety/" + view.review(), "Safety review " + view.review())));
        }
        if (hands.screen() && view.stage().inUse()) {
            answer.add(new Paragraph(new Anchor("safety/incidents/new?change=" + view.change(), "Report an incident")));
        }
        showChoices(view.safety() == SafetyState.NOT_SCREENED);
        formHeading.setText(view.safety() == SafetyState.NO_IMPACT ? "Change the answer" : "Answer it");
        form.setVisible(open && hands.screen() && view.stage() != Stage.DROPPED);
    }

    /** Where "no impact" is decided already, only the other answer is left. */
    private void showChoices(boolean unanswered) {
        questions.setVisible(unanswered);
        impact.setItemEnabledProvider(yes -> yes || hands.rule() && unanswered);
    }

    /** "No impact" is signed; an impact can be seen by anybody. */
    private void askForPassword() {
        password.setVisible(Boolean.FALSE.equals(impact.getValue()));
        password.clear();
    }

    private void answer() {
        errors.tries(this::send, () -> {
            boolean harmful = Boolean.TRUE.equals(impact.getValue());
            questions.clear();
            impact.clear();
            reason.clear();
            done.accept(
                    harmful
                            ? "A safety review opens for %s.".formatted(change)
                            : "Recorded: %s has no safety impact.".formatted(change));
        });
    }

    private void send() {
        if (impact.isEmpty()) {
            throw new Misshapen("impact", "Choose yes or no.");
        }
        if (impact.getValue()) {
            commands.send(order());
        } else {
            reauthentication.confirm(this::order, Secret.of(password.getValue()), commands::send);
        }
    }

    private ScreenChange order() {
        return new ScreenChange(change, impact.getValue(), reason.getValue(), questions.given());
    }

    private Paragraph whoMay() {
        return new Paragraph(
                "Anybody in the team may see an impact. “No safety impact” is a decision by a clinical safety"
                        + " officer, the CCIO or a deputy who does not build the change and whose idea it does not answer."
                        + (hands.rule()
                                ? " It needs an answer to every question and your password; an impact can be seen without them."
                                : " You can answer yes, and leave the questions out."));
    }
}
