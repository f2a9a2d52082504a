package org.eprbridge.delivery;

/** What the safety review said last. */
public enum SafetyDecision {
    /** Clinical authority to release was given. */
    SIGNED,
    REFUSED,
    /** Edited after it was signed: the gate is closed again. */
    STALE,
    /** Clinical authority to release was taken back, with a reason. */
    WITHDRAWN
}
