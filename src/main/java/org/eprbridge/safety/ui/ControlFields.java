package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.eprbridge.kernel.Shape;
import org.eprbridge.people.Person;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.ReviewPage;

/** What is asked of every control: its kind, its words, its owner, and whether it makes a hazard of its own. */
class ControlFields extends Composite<Div> {

    final RadioButtonGroup<ControlType> type = new RadioButtonGroup<>("What kind of control is it?");
    final TextArea description = new TextArea("What makes it safer?");
    final ComboBox<Person> owner = new ComboBox<>("Who sees to it that it is in place?");
    final RadioButtonGroup<NewHazard> makesHazard = new RadioButtonGroup<>("Does this control make a new hazard?");
    final Select<ReviewPage.Hazard> madeHazard = new Select<>();

    ControlFields(List<Person> people) {
        type.setItems(ControlType.values());
        type.setItemLabelGenerator(SafetyWords::control);
        description.setMaxLength(4_000);
        description.setWidthFull();
        owner.setItems(people);
        owner.setItemLabelGenerator(person -> "%s, %s".formatted(person.name(), person.jobTitle()));
        owner.setWidthFull();
        makesHazard.setItems(NewHazard.NO, NewHazard.YES, NewHazard.NOT_ANSWERED);
        makesHazard.setItemLabelGenerator(SafetyWords::newHazard);
        makesHazard.setValue(NewHazard.NOT_ANSWERED);
        makesHazard.addThemeNames("vertical");
        makesHazard.addValueChangeListener(changed -> madeHazard.setVisible(changed.getValue() == NewHazard.YES));
        madeHazard.setLabel("Which hazard does it make?");
        madeHazard.setHelperText("If it is not in the list, add that hazard to this review first.");
        madeHazard.setItemLabelGenerator(
                hazard -> hazard.hazard() + " " + hazard.description().name());
        madeHazard.setWidthFull();
        madeHazard.setVisible(false);
        getContent().addClassName("epr-form");
        getContent().add(type, description, owner, makesHazard, madeHazard);
    }

    void nameIn(FormErrors errors) {
        errors.field("type", type)
                .field("description", description)
                .field("owner", owner)
                .field("makesHazard", makesHazard)
                .field("madeHazard", madeHazard);
    }

    /** A control cannot make the hazard that it is there for. */
    void offerHazards(ReviewPage.View view, ReviewPage.Hazard hazard) {
        madeHazard.setItems(view.hazards().stream()
                .filter(other -> !other.hazard().equals(hazard.hazard()))
                .toList());
    }

    void show(ControlDescription control) {
        type.setValue(control.type());
        description.setValue(control.description());
        owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(control.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        makesHazard.setValue(control.makesHazard());
        madeHazard
                .getListDataView()
                .getItems()
                .filter(other -> other.hazard().equals(control.madeHazard()))
                .findFirst()
                .ifPresent(madeHazard::setValue);
    }

    /** Everything that is missing is named at once. */
    ControlDescription description() {
        var shape = new Shape();
        if (type.isEmpty()) {
            shape.problem("type", "Choose the kind of control.");
        }
        shape.text("description", description.getValue(), 4_000, "Describe what makes it safer.");
        if (owner.isEmpty()) {
            shape.problem("owner", "Choose who sees to it that the control is in place.");
        }
        if (makesHazard.getValue() == NewHazard.YES && madeHazard.isEmpty()) {
            shape.problem("madeHazard", "Choose the hazard that this control makes.");
        }
        shape.mustHold();
        var made = madeHazard.getValue();
        return new ControlDescription(
                type.getValue(),
                description.getValue(),
                owner.getValue().id(),
                makesHazard.getValue(),
                made == null ? null : made.hazard());
    }
}
