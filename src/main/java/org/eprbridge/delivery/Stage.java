package org.eprbridge.delivery;

/** The columns of the delivery board, in order. Dropped changes leave the board. */
public enum Stage {
    PROPOSED("Proposed"),
    READY("Ready"),
    BUILDING("Building"),
    TESTING("Testing"),
    READY_TO_RELEASE("Ready to release"),
    LIVE("Live"),
    CLOSED("Closed"),
    DROPPED("Dropped");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Clinicians work with it, whether or not anything is left to do for the team. */
    public boolean inUse() {
        return this == LIVE || this == CLOSED;
    }

    /** Nothing is built or moved any more, except that live becomes closed. */
    public boolean over() {
        return inUse() || this == DROPPED;
    }
}
