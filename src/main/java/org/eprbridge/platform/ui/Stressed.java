package org.eprbridge.platform.ui;

import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence in which the words between *stars* are stressed: programs read the stars, people see and hear the stress. */
public final class Stressed extends Paragraph {

    public Stressed(String sentence) {
        var parts = sentence.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean between = i % 2 == 1 && i < parts.length - 1;
            if (between) {
                add(new Emphasis(parts[i]));
            } else if (!parts[i].isEmpty()) {
                add(parts[i]);
            }
        }
    }
}
