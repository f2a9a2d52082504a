package org.eprbridge.safety;

/** What kind of thing makes it safer. */
public enum ControlType {
    DESIGN,
    TESTING,
    TRAINING,
    BUSINESS_PROCESS
}
