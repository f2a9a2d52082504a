package org.eprbridge.safety;

/** What a piece of evidence shows of a control; each control needs both. */
public enum Proof {
    /** It has been put in place. */
    IMPLEMENTED,
    /** It does what it is for. */
    EFFECTIVE
}
