package org.eprbridge.safety.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.ReleasedChangeChoices;
import org.eprbridge.safety.ReleasedChangeChoices.Choice;

/** One of the changes that are or were live, found while one types its reference or words of its title. */
class ChangeChoice extends ComboBox<Choice> {

    private final ReleasedChangeChoices choices;

    ChangeChoice(String label, ReleasedChangeChoices choices) {
        super(label);
        this.choices = choices;
        setItemLabelGenerator(Choice::words);
        setHelperText("Type its reference or words of its title. Only changes that went live are offered.");
        setClearButtonVisible(true);
        setWidthFull();
        setItems(
                wanted -> choices.find(wanted.getFilter().orElse(""), wanted.getPage(), wanted.getPageSize()).stream());
    }

    /** Takes the change that an address names; false when it was never live. */
    boolean choose(String reference) {
        var found = named(reference);
        found.ifPresentOrElse(this::setValue, this::clear);
        return found.isPresent();
    }

    Optional<ChangeId> chosen() {
        return getOptionalValue().map(Choice::change);
    }

    private Optional<Choice> named(String reference) {
        try {
            return choices.find(new ChangeId(reference.strip()));
        } catch (Misshapen _) {
            return Optional.empty();
        }
    }
}
