package org.eprbridge.safety;

/** What may happen to a patient, worst first: the rows of the NHS table that leads to a {@link Severity}. */
public enum Harm {
    DEATH,
    PERMANENT_LIFE_CHANGING_INCAPACITY,
    SEVERE_INJURY_RECOVERY_EXPECTED,
    SEVERE_PSYCHOLOGICAL_TRAUMA,
    MINOR_INJURY_RECOVERY_NOT_EXPECTED,
    SIGNIFICANT_PSYCHOLOGICAL_TRAUMA,
    MINOR_INJURY_RECOVERY_EXPECTED,
    MINOR_UPSET,
    NEGLIGIBLE
}
