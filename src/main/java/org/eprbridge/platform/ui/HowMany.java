package org.eprbridge.platform.ui;

import com.vaadin.flow.component.html.Paragraph;

/** How many lines a list has, said aloud whenever that changes: "1 incident", "1,204 incidents". */
public final class HowMany extends Paragraph {

    private final String one;
    private final String several;

    public HowMany(String one, String several) {
        this.one = one;
        this.several = several;
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(long lines) {
        setText(Words.count(lines, one, several));
    }
}
