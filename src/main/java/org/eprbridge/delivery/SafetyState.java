package org.eprbridge.delivery;

/** Where the safety question of a change stands; only the last two let it go live. */
public enum SafetyState {
    NOT_SCREENED,
    IN_REVIEW,
    REFUSED,
    STALE,
    WITHDRAWN,
    NO_IMPACT,
    SIGNED;

    public boolean letsGoLive() {
        return this == NO_IMPACT || this == SIGNED;
    }
}
