package org.eprbridge.platform.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Words to search by: told a moment after the last key, and only when a person typed them. */
public final class SearchField extends TextField {

    public SearchField(String label) {
        super(label);
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** What the screen itself writes into the field, from the address, is no news to it. */
    public void onTyped(Consumer<String> words) {
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                words.accept(event.getValue().strip());
            }
        });
    }
}
