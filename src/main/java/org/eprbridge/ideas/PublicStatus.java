package org.eprbridge.ideas;

import com.fasterxml.jackson.annotation.JsonValue;

/** The eight public words, and that an idea goes on in another: all that a submitter has to know about where it stands. */
public enum PublicStatus {
    SENT("Sent"),
    BEING_LOOKED_AT("Being looked at"),
    MORE_NEEDED("We need more from you"),
    YOU_CAN_DO_THIS_TODAY("You can do this today"),
    PLANNED("Planned"),
    BEING_BUILT("Being built"),
    LIVE("Live"),
    NOT_GOING_AHEAD("Not going ahead"),
    JOINED("Joined with another idea");

    private final String words;

    PublicStatus(String words) {
        this.words = words;
    }

    @JsonValue
    public String words() {
        return words;
    }
}
