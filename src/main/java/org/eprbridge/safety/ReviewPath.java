package org.eprbridge.safety;

/** How much looking a change deserves, in proportion to the risk it begins with. */
public enum ReviewPath {
    /** Without a workshop: only when no initial rating is above 2. */
    SHORT,
    /** With a workshop in which a clinical safety officer takes part. */
    FULL;

    /** The highest initial rating with which a review may take the short path. */
    public static final int SHORT_UP_TO = 2;
}
