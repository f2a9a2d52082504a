package org.eprbridge.safety.domain;

import java.util.List;
import java.util.function.Predicate;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardRecord.Score;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.jspecify.annotations.Nullable;

/** One hazard as the page of its review shows it, with names and times. */
final class HazardTold {

    private final HazardRecord hazard;
    private final List<Recorded> story;
    private final Directory directory;

    /** @param story what happened to the review */
    HazardTold(HazardRecord hazard, List<Recorded> story, Directory directory) {
        this.hazard = hazard;
        this.directory = directory;
        this.story = story.stream()
                .filter(it -> it.event() instanceof HazardEvent event
                        && event.hazard().equals(hazard.id()))
                .toList();
    }

    Hazard told() {
        return new Hazard(
                hazard,
                assessment(Phase.INITIAL),
                assessment(Phase.RESIDUAL),
                hazard.controls().stream().map(this::control).toList());
    }

    private @Nullable Assessment assessment(Phase phase) {
        var score = hazard.score(phase);
        return score == null ? null : told(score, phase);
    }

    private Assessment told(Score score, Phase phase) {
        var recorded = last(it -> it instanceof HazardAssessed assessed && assessed.phase() == phase);
        return new Assessment(score.judgement(), score.by(), directory.nameOf(score.by()), recorded.at());
    }

    private Control control(HazardRecord.Control control) {
        var added = last(it -> adds(it, control.id()));
        return new Control(
                control,
                nameOf(control.description().owner()),
                directory.nameOf(added.actor().person()),
                added.at());
    }

    private static boolean adds(HazardEvent event, ControlId control) {
        return event instanceof ControlAdded added && added.control().equals(control);
    }

    private String nameOf(@Nullable PersonId person) {
        return person == null ? "" : directory.nameOf(person);
    }

    private Recorded last(Predicate<HazardEvent> kind) {
        return story.reversed().stream()
                .filter(it -> kind.test((HazardEvent) it.event()))
                .findFirst()
                .orElseThrow();
    }
}
