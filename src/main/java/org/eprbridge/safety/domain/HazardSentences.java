package org.eprbridge.safety.domain;

import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.Phase;

/** What happened to a hazard, told in sentences. */
final class HazardSentences {

    private HazardSentences() {}

    static String sentence(HazardEvent event, String who) {
        return switch (event) {
            case HazardAdded added -> "%s added hazard %s.".formatted(who, added.hazard());
            case HazardAssessed assessed ->
                "%s assessed the %s risk of %s: %d."
                        .formatted(
                                who,
                                assessed.phase() == Phase.INITIAL ? "initial" : "residual",
                                assessed.hazard(),
                                assessed.judgement().rating());
            case ControlAdded added -> "%s added a control to %s.".formatted(who, added.hazard());
        };
    }

    static String details(HazardEvent event) {
        return switch (event) {
            case HazardAdded added -> added.description().name();
            case HazardAssessed assessed -> assessed.judgement().rationale();
            case ControlAdded added -> added.description().description();
        };
    }
}
