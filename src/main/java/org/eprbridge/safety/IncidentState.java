package org.eprbridge.safety;

/** How far an incident is understood. */
public enum IncidentState {
    /** Nobody has said yet which hazard came true, or that the change had no part in it. */
    TO_EXPLAIN,
    LINKED,
    SET_ASIDE
}
