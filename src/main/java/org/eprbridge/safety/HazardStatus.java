package org.eprbridge.safety;

/** Where a hazard stands. Only one that is open or reopened is worked on. */
public enum HazardStatus {
    OPEN,
    /** Somebody else has been asked to take it over and has not answered. */
    OFFERED,
    /** Somebody else has taken it over. */
    TRANSFERRED,
    CLOSED,
    REOPENED
}
