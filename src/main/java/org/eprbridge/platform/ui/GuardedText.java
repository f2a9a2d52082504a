package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where words of a form stand, so that some of them can be shown and taken out: a field, or an answer of an earlier page. */
record GuardedText(
        String label, Supplier<String> words, Consumer<String> change, Consumer<String> complain, Runnable lead) {

    @SuppressWarnings("unchecked") // a text field's value is a text, and empty when there is none
    static Optional<GuardedText> of(Component field, Runnable lead) {
        if (!(field instanceof HasValue<?, ?> holder) || !(holder.getEmptyValue() instanceof String)) {
            return Optional.empty();
        }
        var text = (HasValue<?, String>) holder;
        return Optional.of(new GuardedText(
                field instanceof HasLabel labelled ? labelled.getLabel() : "",
                text::getValue,
                text::setValue,
                complaint -> complain(field, complaint),
                lead));
    }

    private static void complain(Component field, String complaint) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(complaint);
            validated.setInvalid(!complaint.isEmpty());
        }
    }

    /** How many characters stand before those that were sent. */
    int leadingSpace() {
        return words.get().length() - words.get().stripLeading().length();
    }
}
