package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** The steps, and a text to fill in and take along. Nothing of it is sent or kept here. */
class ElsewhereAdvice extends Div {

    final TextArea text = new TextArea("Text to copy");

    ElsewhereAdvice(Elsewhere elsewhere) {
        addClassName("epr-form");
        var steps = new OrderedList();
        elsewhere.steps().forEach(step -> steps.add(new ListItem(step)));
        text.setValue(elsewhere.template());
        text.setHelperText("Fill it in, then copy it. Nothing that you type here is sent or kept.");
        text.setWidthFull();
        text.setMinRows(7);
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button("Copy the text");
        copy.addClickListener(
                _ -> text.getElement().executeJs("""
                        const area = this.inputElement;
                        area.select();
                        if (navigator.clipboard) { navigator.clipboard.writeText(area.value).catch(() => {}); }
                        else { document.execCommand('copy'); }
                        """).then(_ -> copied.setText("Copied. You can paste it now.")));
        var row = new Div(copy, copied);
        row.addClassName("epr-row");
        add(
                steps,
                text,
                row,
                new Paragraph(
                        new Span("Is it really an idea for a better record? "), new Anchor("share", "Share an idea")));
    }
}
