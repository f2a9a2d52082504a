package org.eprbridge.ideas.ui;

import java.util.Set;
import org.eprbridge.ideas.IdeaStatus;

/** The filter over all ideas, in the public words. */
enum WhereItStands {
    ANY("Everywhere"),
    SENT("Sent or being looked at", IdeaStatus.SUBMITTED),
    MORE_NEEDED("We need more from the sender", IdeaStatus.AWAITING_SUBMITTER),
    YOU_CAN_DO_THIS_TODAY("You can do this today", IdeaStatus.REDIRECTED, IdeaStatus.SOLVED),
    PLANNED("Planned or being built", IdeaStatus.ACCEPTED),
    PASSED_ON("Passed on to others", IdeaStatus.REFERRED),
    NOT_NOW("Comes back later", IdeaStatus.PARKED),
    JOINED("Joined with another idea", IdeaStatus.JOINED),
    LIVE("Live", IdeaStatus.LIVE, IdeaStatus.CLOSED),
    NOT_GOING_AHEAD("Not going ahead", IdeaStatus.DECLINED, IdeaStatus.WITHDRAWN);

    private final String words;
    private final Set<IdeaStatus> statuses;

    WhereItStands(String words, IdeaStatus... statuses) {
        this.words = words;
        this.statuses = Set.of(statuses);
    }

    String words() {
        return words;
    }

    Set<IdeaStatus> statuses() {
        return statuses;
    }
}
