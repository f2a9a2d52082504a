package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Reauthentication;

/** Where a clinical safety officer looks again at a decision that was drawn for audit. */
class AuditPart extends Composite<Section> {

    final Paragraph sentence = new Paragraph();
    final Div answers = new Div();
    final ReasonForm uphold;
    final ReasonForm overturn;

    private int number;

    AuditPart(
            ChangeId change, Hands hands, Commands commands, Reauthentication reauthentication, Consumer<String> done) {
        uphold = ReasonForm.signed(
                hands.person() + "/" + change + "/uphold",
                "It stands…",
                "Why does the decision stand?",
                "This stays on the record.",
                "The decision stands",
                (reason, password) -> {
                    reauthentication.confirm(
                            () -> new UpholdScreening(change, number, reason), password, commands::send);
                    done.accept("The decision on %s stands.".formatted(change));
                });
        overturn = ReasonForm.signed(
                hands.person() + "/" + change + "/overturn",
                "There is an impact…",
                "How could this change harm a patient?",
                "The change stops: a safety review opens, and what is in use already has to be taken back.",
                "Overturn the decision",
                (reason, password) -> {
                    reauthentication.confirm(
                            () -> new OverturnScreening(change, number, reason), password, commands::send);
                    done.accept("The decision on %s is overturned. A safety review opens.".formatted(change));
                });
        overturn.send.addThemeNames("error");
        uphold.open.addClickListener(_ -> overturn.close());
        overturn.open.addClickListener(_ -> uphold.close());
        answers.addClassName("epr-row");
        answers.add(uphold, overturn);
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Audit of the safety question"), sentence, answers);
    }

    void show(ChangePage.View view) {
        var audit = view.safeguards().audit();
        setVisible(audit != null);
        if (audit != null) {
            number = audit.number();
            answers.setVisible(audit.refusal().isEmpty());
            sentence.setText(
                    audit.refusal().isEmpty()
                            ? "This decision was drawn for audit. Read the answers below, and say whether there is really"
                                    + " no impact on safety. The change goes on meanwhile."
                            : "This decision was drawn for audit. " + audit.refusal());
        }
    }
}
