package org.eprbridge.safety;

/** Whether a control makes a hazard of its own: asked of every control, because what helps in one place may harm in another. */
public enum NewHazard {
    NOT_ANSWERED,
    NO,
    YES
}
