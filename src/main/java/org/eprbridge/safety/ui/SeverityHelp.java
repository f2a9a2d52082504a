package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Consumer;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SeverityRule;

/** Leads from the harm and the number of patients to the severity, and shows the rule that did it. */
class SeverityHelp extends Composite<NativeDetails> {

    final Select<Harm> harm = new Select<>();
    final RadioButtonGroup<Patients> patients = new RadioButtonGroup<>("How many patients could one event harm?");
    final Paragraph rule = new Paragraph();

    SeverityHelp(Consumer<Severity> found) {
        harm.setLabel("What is the worst harm that is credible?");
        harm.setPlaceholder("Choose the harm");
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(SafetyWords::harm);
        harm.setWidthFull();
        patients.setItems(Patients.values());
        patients.setItemLabelGenerator(SafetyWords::patients);
        rule.getElement().setAttribute("role", "status");
        rule.addClassName("epr-inset");
        rule.setVisible(false);
        harm.addValueChangeListener(_ -> derive(found));
        patients.addValueChangeListener(_ -> derive(found));
        var questions = new Div(harm, patients, rule);
        questions.addClassName("epr-form");
        getContent().setSummaryText("Find the severity from the harm");
        getContent().setContent(questions);
        getContent().setOpen(true);
    }

    private void derive(Consumer<Severity> found) {
        if (harm.isEmpty() || patients.isEmpty()) {
            return;
        }
        var severity = SeverityRule.severity(harm.getValue(), patients.getValue());
        rule.setText("NHS table: \"%s\", %s, is severity %s."
                .formatted(
                        SafetyWords.harm(harm.getValue()),
                        SafetyWords.patients(patients.getValue()).toLowerCase(Locale.UK),
                        SafetyWords.severity(severity)));
        rule.setVisible(true);
        found.accept(severity);
    }
}
