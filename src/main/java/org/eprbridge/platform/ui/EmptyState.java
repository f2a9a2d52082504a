package org.eprbridge.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** An empty list says what would fill it, and offers the next step when there is one. */
public final class EmptyState extends Div {

    public EmptyState(String whatWouldFillIt, Component... nextSteps) {
        addClassName("epr-empty");
        add(new Paragraph(whatWouldFillIt));
        add(nextSteps);
    }
}
