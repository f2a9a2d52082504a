package org.eprbridge.delivery;

/** What became of a decision that was drawn for audit. */
public enum AuditResult {
    WAITING,
    UPHELD,
    OVERTURNED,
    /** The decision did not stand any more before anybody had looked at it. */
    LAPSED
}
