package org.eprbridge.ideas;

/** Why an idea is not going ahead; the plain sentence beside it says it to the person. */
public enum DeclineReason {
    NOT_SAFE,
    NOT_POSSIBLE,
    BENEFIT_TOO_SMALL,
    AGAINST_POLICY,
    OUT_OF_SCOPE,
    ALREADY_PLANNED,
    OTHER
}
