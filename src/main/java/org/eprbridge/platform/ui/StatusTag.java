package org.eprbridge.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A word for where something stands. Colour only helps; the word says it. */
public final class StatusTag extends Span {

    /** What the colour means, the same on every screen. */
    public enum Tone {
        /** Nothing is asked of anybody. */
        NEUTRAL,
        /** Somebody works on it. */
        ACTIVE,
        /** Somebody waits for the person who reads. */
        ATTENTION,
        GOOD,
        /** An error or urgent; nothing else is red. */
        URGENT
    }

    public StatusTag(String word, Tone tone) {
        super(word);
        addClassNames("epr-tag", "epr-tag-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
