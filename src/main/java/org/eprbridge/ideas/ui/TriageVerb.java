package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.PublicStatus;

/** What a triager can do with an idea, in the order of the buttons: the cheapest way to help comes first. */
enum TriageVerb {
    REDIRECT(IdeaPage.Verb.REDIRECT, "You can do this today", "Redirected", PublicStatus.YOU_CAN_DO_THIS_TODAY),
    ACCEPT(IdeaPage.Verb.ACCEPT, "Accept", "Accepted", PublicStatus.PLANNED),
    ASK(IdeaPage.Verb.ASK, "Ask", "Asked about", PublicStatus.MORE_NEEDED),
    REFER(IdeaPage.Verb.REFER, "Refer", "Referred", PublicStatus.BEING_LOOKED_AT),
    JOIN(IdeaPage.Verb.JOIN, "Join", "Joined", PublicStatus.JOINED),
    PARK(IdeaPage.Verb.PARK, "Not now", "Parked", PublicStatus.BEING_LOOKED_AT),
    DECLINE(IdeaPage.Verb.DECLINE, "Decline", "Declined", PublicStatus.NOT_GOING_AHEAD),
    UNDO_JOIN(IdeaPage.Verb.UNDO_JOIN, "Take the joining back", "Parted", PublicStatus.BEING_LOOKED_AT),
    REOPEN(IdeaPage.Verb.REOPEN, "Take back into triage", "Took back", PublicStatus.BEING_LOOKED_AT);

    private final IdeaPage.Verb right;
    private final String label;
    private final String done;
    private final PublicStatus publicStatus;

    TriageVerb(IdeaPage.Verb right, String label, String done, PublicStatus publicStatus) {
        this.right = right;
        this.label = label;
        this.done = done;
        this.publicStatus = publicStatus;
    }

    /** What the idea's page must offer before this can be done. */
    IdeaPage.Verb right() {
        return right;
    }

    String label() {
        return label;
    }

    /** For the undo bar: "Accepted IDEA-7." */
    String done() {
        return done;
    }

    /** The word that the sender sees afterwards. */
    PublicStatus publicStatus() {
        return publicStatus;
    }
}
