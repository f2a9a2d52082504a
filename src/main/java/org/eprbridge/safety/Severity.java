package org.eprbridge.safety;

/** How bad the harm would be, least severe first. */
public enum Severity {
    MINOR,
    SIGNIFICANT,
    CONSIDERABLE,
    MAJOR,
    CATASTROPHIC
}
