package org.eprbridge.safety;

/** When a hazard arises. */
public enum Condition {
    /** While everything works as it should. */
    NORMAL,
    /** When something is broken. */
    FAULT,
    /** Written down before anybody asked. */
    NOT_SAID
}
