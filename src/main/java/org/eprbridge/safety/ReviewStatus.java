package org.eprbridge.safety;

/** Where a safety review stands. */
public enum ReviewStatus {
    OPEN,
    REFUSED,
    SIGNED,
    /** Edited after it was signed. */
    STALE,
    /** The officer took the signature back. */
    WITHDRAWN
}
