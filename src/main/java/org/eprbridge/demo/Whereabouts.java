package org.eprbridge.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.References;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds what a story speaks of. The same word always means the same thing, today and after a restart. */
@Component
@Profile("demo")
class Whereabouts {

    private final References references;
    private final EventLog log;

    /** Every step asks for its idea, and the answer never changes. */
    private final Map<String, IdeaId> ideas = new ConcurrentHashMap<>();

    Whereabouts(References references, EventLog log) {
        this.references = references;
        this.log = log;
    }

    IdeaId idea(String story) {
        return ideas.computeIfAbsent(story, key -> new IdeaId(references.reserve("IDEA", "demo/" + key)));
    }

    FeatureId feature(String key) {
        return new FeatureId(references.reserve("FEAT", "demo/" + key));
    }

    CommentId comment(IdeaId idea, Instant at) {
        return new CommentId(references.reserve("CMT", "demo/" + idea + "/" + at.getEpochSecond()));
    }

    HazardId hazard(ReviewId review, String key) {
        return new HazardId(references.reserve("HZ", "demo/" + review + "/" + key));
    }

    ControlId control(ReviewId review, String hazard, String key) {
        return new ControlId(references.reserve("CTL", "demo/" + review + "/" + hazard + "/" + key));
    }

    IncidentId incident(ReviewId review, String key) {
        return new IncidentId(references.reserve("INC", "demo/" + review + "/" + key));
    }

    EvidenceId evidence(ReviewId review, String key) {
        return new EvidenceId(references.reserve("EV", "demo/" + review + "/" + key));
    }

    /** The change that an idea heard of last. */
    ChangeId changeFor(IdeaId idea) {
        return facts(idea)
                .map(Recorded::event)
                .filter(ChangeFollowed.class::isInstance)
                .map(event -> ((ChangeFollowed) event).change())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No change answers " + idea + " yet."));
    }

    /** When anything happened to an idea, to its change or in its review. */
    Set<Instant> momentsOf(IdeaId idea) {
        var own = facts(idea).map(Recorded::at);
        var changes = facts(idea)
                .map(Recorded::event)
                .filter(ChangeFollowed.class::isInstance)
                .map(event -> ((ChangeFollowed) event).change())
                .distinct()
                .flatMap(change -> Stream.concat(facts(change), facts(ReviewId.of(change))))
                .map(Recorded::at);
        return Stream.concat(own, changes).collect(Collectors.toSet());
    }

    private Stream<Recorded> facts(Object reference) {
        return log.history(reference.toString()).stream();
    }
}
