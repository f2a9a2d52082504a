package org.eprbridge.ideas;

/** Where an idea stands, for those who work on it. Submitters see a {@link PublicStatus}. */
public enum IdeaStatus {
    SUBMITTED,
    AWAITING_SUBMITTER,
    REDIRECTED,
    SOLVED,
    ACCEPTED,
    REFERRED,
    PARKED,
    JOINED,
    DECLINED,
    WITHDRAWN,
    LIVE,
    CLOSED
}
