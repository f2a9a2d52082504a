package org.eprbridge.ideas;

/** Who may read a comment. */
public enum Visibility {
    /** Those who decide, build and check. */
    INTERNAL,
    /** Everybody, the submitter included. */
    VISIBLE
}
