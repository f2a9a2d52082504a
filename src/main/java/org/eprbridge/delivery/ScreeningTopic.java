package org.eprbridge.delivery;

/** What the safety question looks at, one thing after the other. */
public enum ScreeningTopic {
    SEEING,
    ORDERING,
    RECORDING,
    ALERTING,
    MEDICINES,
    ALLERGIES,
    RESULTS,
    IDENTITY,
    TIMING,
    INTERFACES,
    DOWNTIME
}
