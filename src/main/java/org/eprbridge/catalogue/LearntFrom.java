package org.eprbridge.catalogue;

import org.eprbridge.kernel.Shape;

/**
 * What taught the catalogue a word.
 *
 * @param reference of the idea, or of whatever the person was writing when the feature helped them
 */
public record LearntFrom(Kind kind, String reference) {

    public LearntFrom {
        var shape = new Shape();
        kind = shape.chosen("kind", kind, "Say what taught it: IDEA or DEFLECTION.");
        reference = shape.text("reference", reference, 64, "Name what taught it, for example IDEA-7.");
        shape.mustHold();
    }

    /** How a person's words and a feature came together. */
    public enum Kind {
        /** An idea was redirected to the feature, and that solved it. */
        IDEA,
        /** "That solves it" while typing: no idea was sent. */
        DEFLECTION
    }
}
