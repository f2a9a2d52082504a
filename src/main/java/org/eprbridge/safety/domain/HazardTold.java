package org.eprbridge.safety.domain;

import java.util.List;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.SafetyReviewEvent.ControlAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAssessed;
import org.jspecify.annotations.Nullable;

/** One hazard as the page of its review shows it, with names and times. */
final class HazardTold {

    private HazardTold() {}

    static Hazard of(HazardAdded added, List<Recorded> story, Directory directory) {
        return new Hazard(
                added.hazard(),
                added.description(),
                assessment(added.hazard(), Phase.INITIAL, story, directory),
                assessment(added.hazard(), Phase.RESIDUAL, story, directory),
                controls(added.hazard(), story, directory));
    }

    private static @Nullable Assessment assessment(
            HazardId hazard, Phase phase, List<Recorded> story, Directory directory) {
        return story.reversed().stream()
                .filter(it -> it.event() instanceof HazardAssessed assessed
                        && assessed.hazard().equals(hazard)
                        && assessed.phase() == phase)
                .findFirst()
                .map(it -> told((HazardAssessed) it.event(), it, directory))
                .orElse(null);
    }

    private static Assessment told(HazardAssessed assessed, Recorded recorded, Directory directory) {
        var by = recorded.actor().person();
        return new Assessment(
                assessed.likelihood(),
                assessed.severity(),
                assessed.rating(),
                assessed.rationale(),
                by,
                directory.nameOf(by),
                recorded.at());
    }

    private static List<Control> controls(HazardId hazard, List<Recorded> story, Directory directory) {
        return story.stream()
                .filter(it -> it.event() instanceof ControlAdded added
                        && added.hazard().equals(hazard))
                .map(it -> told((ControlAdded) it.event(), it, directory))
                .toList();
    }

    private static Control told(ControlAdded added, Recorded recorded, Directory directory) {
        return new Control(
                added.type(),
                added.description(),
                directory.nameOf(recorded.actor().person()),
                recorded.at());
    }
}
