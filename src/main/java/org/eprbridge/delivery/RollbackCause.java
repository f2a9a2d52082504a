package org.eprbridge.delivery;

/** Why a change that is in use has to be taken back. */
public enum RollbackCause {
    /** The clinical safety officer withdrew the signature: an urgent stop. */
    SIGN_OFF_WITHDRAWN,
    /** An audit found that there is an impact on safety after all. */
    SCREENING_OVERTURNED,
    /** It may have harmed somebody: until it is signed again, nobody stands behind it. */
    INCIDENT_REPORTED
}
