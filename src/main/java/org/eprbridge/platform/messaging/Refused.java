package org.eprbridge.platform.messaging;

import org.eprbridge.kernel.Refusal;

/** A refusal with its final sentence: names are filled in, ready for the person to read. */
public class Refused extends RuntimeException {

    private final String type;
    private final Refusal.Kind kind;

    public Refused(String type, Refusal.Kind kind, String sentence) {
        super(sentence);
        this.type = type;
        this.kind = kind;
    }

    /** Stable, for programs: {@code already-decided}. */
    public String type() {
        return type;
    }

    public Refusal.Kind kind() {
        return kind;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
