package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardDescription;

/** What is asked of every hazard: the four steps of DCB0160, when it arises, and what makes it safer already. */
class HazardFields extends Composite<Div> {

    final TextField name = new TextField("Name of the hazard");
    final TextArea cause = area("Cause", "What may go wrong?");
    final TextArea effect = area("Effect", "What does that do to the system or the work?");
    final TextArea hazard = area("Hazard", "In which situation could a patient then be harmed?");
    final TextArea harm = area("Harm", "What may happen to the patient?");
    final RadioButtonGroup<Condition> condition = new RadioButtonGroup<>("When does it arise?");
    final TextArea existing = area("Existing controls", "What makes it safer already? May stay empty.");

    HazardFields() {
        name.setHelperText("A few words, for example \"Wrong patient's chart\"");
        name.setMaxLength(150);
        name.setWidthFull();
        condition.setItems(Condition.NORMAL, Condition.FAULT);
        condition.setItemLabelGenerator(SafetyWords::condition);
        getContent().addClassName("epr-form");
        getContent().add(name, cause, effect, hazard, harm, condition, existing);
    }

    void nameIn(FormErrors errors) {
        errors.field("name", name)
                .field("cause", cause)
                .field("effect", effect)
                .field("hazard", hazard)
                .field("harm", harm)
                .field("condition", condition)
                .field("existingControls", existing);
    }

    /** @param key under which each half-written text is kept */
    void keepWhatIsTyped(UnaryOperator<String> key) {
        KeptText.keep(name, key.apply("name"));
        KeptText.keep(cause, key.apply("cause"));
        KeptText.keep(effect, key.apply("effect"));
        KeptText.keep(hazard, key.apply("hazard"));
        KeptText.keep(harm, key.apply("harm"));
        KeptText.keep(existing, key.apply("existing"));
    }

    void show(HazardDescription words) {
        name.setValue(words.name());
        cause.setValue(words.cause());
        effect.setValue(words.effect());
        hazard.setValue(words.hazard());
        harm.setValue(words.harm());
        condition.setValue(words.condition() == Condition.NOT_SAID ? null : words.condition());
        existing.setValue(words.existingControls());
    }

    HazardDescription description() {
        return new HazardDescription(
                name.getValue(),
                cause.getValue(),
                effect.getValue(),
                hazard.getValue(),
                harm.getValue(),
                condition.getValue(),
                existing.getValue());
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(2_000);
        area.setMinRows(2);
        area.setWidthFull();
        return area;
    }
}
