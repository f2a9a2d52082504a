package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Tells one record from any other; breaks wherever the line ends. */
class RecordHash extends Composite<Paragraph> {

    RecordHash(String words, String sha256) {
        var hash = new Code(sha256);
        hash.addClassName("epr-wrap");
        getContent().add(new Span(words + ": "), hash);
    }
}
