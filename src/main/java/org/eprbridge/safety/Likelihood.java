package org.eprbridge.safety;

/** How likely the harm is, least likely first. */
public enum Likelihood {
    VERY_LOW,
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
