package org.eprbridge.safety;

/** Before or after the additional controls. */
public enum Phase {
    INITIAL,
    RESIDUAL
}
