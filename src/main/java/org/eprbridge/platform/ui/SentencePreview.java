package org.eprbridge.platform.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;

/** "The sender will read: …", so that nobody sends a sentence they would not like to get. */
public final class SentencePreview extends Div {

    private final Paragraph words = new Paragraph();

    public SentencePreview() {
        this("The sender will read:");
    }

    public SentencePreview(String lead) {
        addClassName("epr-preview");
        var label = new Paragraph(lead);
        label.addClassName("epr-secondary");
        words.addClassName("epr-preview-words");
        add(label, words);
        show("");
    }

    public void show(String sentence) {
        words.setText(sentence);
        setVisible(!sentence.isBlank());
    }

    /** Follows a field; {@code dressed} puts the greeting or the status around what is typed. */
    public SentencePreview follow(HasValue<?, String> field, UnaryOperator<String> dressed) {
        field.addValueChangeListener(_ -> showDressed(field, dressed));
        showDressed(field, dressed);
        return this;
    }

    private void showDressed(HasValue<?, String> field, UnaryOperator<String> dressed) {
        String typed = field.getValue();
        show(typed.isBlank() ? "" : dressed.apply(typed.strip()));
    }
}
