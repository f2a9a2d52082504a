package org.eprbridge.safety;

/** What a hazard can be linked to. */
public enum LinkKind {
    /** A step of the work on the ward, for example giving a medicine. */
    STEP,
    CHANGE,
    RELEASE,
    INCIDENT,
    HAZARD
}
