package org.eprbridge.safety;

/** What a clinical safety officer was nominated as. */
public enum OfficerKind {
    /** Signs in their own right, and may delegate. */
    LEAD,
    /** Signs only under a delegation that is valid on the day, on behalf of the lead who gave it. */
    DEPUTY
}
