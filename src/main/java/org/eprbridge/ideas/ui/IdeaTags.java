package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.StatusTag.Tone;

/** The public word of an idea with the colour that it has on every screen. */
class IdeaTags {

    private IdeaTags() {}

    static StatusTag tag(PublicStatus status) {
        return new StatusTag(status.words(), tone(status));
    }

    private static Tone tone(PublicStatus status) {
        return switch (status) {
            case SENT, NOT_GOING_AHEAD, JOINED -> Tone.NEUTRAL;
            case BEING_LOOKED_AT, PLANNED, BEING_BUILT -> Tone.ACTIVE;
            case MORE_NEEDED -> Tone.ATTENTION;
            case YOU_CAN_DO_THIS_TODAY, LIVE -> Tone.GOOD;
        };
    }
}
