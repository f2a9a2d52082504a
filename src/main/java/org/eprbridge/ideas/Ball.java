package org.eprbridge.ideas;

/** Who has to move next. */
public enum Ball {
    TRIAGE,
    SUBMITTER,
    DIGITAL_TEAM,
    REFERRED_TO,
    NOBODY
}
