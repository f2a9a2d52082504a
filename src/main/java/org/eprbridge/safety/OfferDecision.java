package org.eprbridge.safety;

/** What can be answered to whoever offers a hazard. */
public enum OfferDecision {
    ACCEPTED,
    REFUSED
}
