package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.function.Consumer;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.words.RiskWords;

/** Asks for the harm and for one or many patients, and shows the rule by which these lead to the severity. */
class SeverityQuestions extends Composite<Div> {

    final RadioButtonGroup<Harm> harm = new RadioButtonGroup<>("What is the worst harm that is credible?");
    final RadioButtonGroup<Patients> patients = new RadioButtonGroup<>("How many patients could one event harm?");
    final Paragraph rule = new Paragraph();

    private final RiskTables tables;

    SeverityQuestions(RiskTables tables, Consumer<Severity> found) {
        this.tables = tables;
        harm.setItems(Harm.values());
        harm.setItemLabelGenerator(RiskWords::harm);
        harm.addThemeNames("vertical");
        patients.setItems(Patients.values());
        patients.setItemLabelGenerator(RiskWords::patients);
        rule.getElement().setAttribute("role", "status");
        rule.addClassName("epr-inset");
        rule.setVisible(false);
        harm.addValueChangeListener(_ -> derive(found));
        patients.addValueChangeListener(_ -> derive(found));
        getContent().addClassName("epr-form");
        getContent().add(harm, patients, rule);
    }

    private void derive(Consumer<Severity> found) {
        if (harm.isEmpty() || patients.isEmpty()) {
            return;
        }
        var severity = tables.severity(harm.getValue(), patients.getValue());
        rule.setText("NHS table: \"%s\", %s, is severity %s."
                .formatted(
                        RiskWords.harm(harm.getValue()),
                        RiskWords.patients(patients.getValue()).toLowerCase(Locale.UK),
                        SafetyWords.severity(severity)));
        rule.setVisible(true);
        found.accept(severity);
    }
}
