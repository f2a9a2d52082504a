package org.eprbridge.safety.domain;

import org.eprbridge.safety.IncidentEvent;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;

/** What happened after a change went live, told in sentences. */
final class IncidentSentences {

    private IncidentSentences() {}

    static String sentence(IncidentEvent event, String who) {
        return switch (event) {
            case IncidentReported reported ->
                reported.hazard() == null
                        ? "%s reported incident %s.".formatted(who, words(reported))
                        : "%s reported incident %s: hazard %s came true and is open again."
                                .formatted(who, words(reported), reported.hazard());
            case IncidentLinked linked ->
                "%s linked incident %s to hazard %s, which is open again."
                        .formatted(who, linked.incident(), linked.hazard());
            case IncidentSetAside aside ->
                "%s found that the change had no part in incident %s.".formatted(who, aside.incident());
        };
    }

    static String details(IncidentEvent event) {
        return switch (event) {
            case IncidentReported reported -> reported.summary();
            case IncidentLinked linked -> "";
            case IncidentSetAside aside -> aside.reason();
        };
    }

    private static String words(IncidentReported reported) {
        return "%s (%s)".formatted(reported.incident(), reported.reference());
    }
}
