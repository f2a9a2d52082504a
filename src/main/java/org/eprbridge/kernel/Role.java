package org.eprbridge.kernel;

/** What someone may do here. A person may hold several roles; every message says which one they acted in. */
public enum Role {
    CLINICIAN,
    CCIO,
    DEPUTY,
    DIGITAL_ANALYST,
    RELEASE_MANAGER,
    SAFETY_OFFICER,
    BOARD,
    ADMINISTRATOR,
    /** The platform itself, when a reaction or a clock acts and no person does. */
    SYSTEM
}
