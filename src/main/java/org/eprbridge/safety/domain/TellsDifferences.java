package org.eprbridge.safety.domain;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.springframework.stereotype.Component;

/** Answers {@link ReviewDifferences} from the review's own facts: what it was at the signature, and what it is. */
@Component
class TellsDifferences {

    private final EventLog log;
    private final Directory directory;

    TellsDifferences(EventLog log, Directory directory) {
        this.log = log;
        this.directory = directory;
    }

    @QueryHandler
    Optional<ReviewDifferences.View> answer(ReviewDifferences.SinceSignature question) {
        var story = log.history(question.review().value());
        return story.reversed().stream()
                .filter(it -> it.event() instanceof SafetyReviewSigned)
                .findFirst()
                .map(signature -> view(story, signature));
    }

    private ReviewDifferences.View view(List<Recorded> story, Recorded signature) {
        var signed = (SafetyReviewSigned) signature.event();
        int until = story.indexOf(signature);
        var before = record(story.subList(0, until));
        var now = record(story);
        return new ReviewDifferences.View(
                signed.review(),
                now.title(),
                directory.nameOf(signature.actor().person()),
                signature.at(),
                before.sha256(),
                now.sha256(),
                Fields.other(before, now, person -> directory.nameOf(new PersonId(person))),
                incidents(story.subList(until, story.size())));
    }

    private static List<ReviewDifferences.Incident> incidents(List<Recorded> since) {
        return since.stream()
                .map(Recorded::event)
                .filter(IncidentReported.class::isInstance)
                .map(IncidentReported.class::cast)
                .map(it -> new ReviewDifferences.Incident(it.incident(), it.reference(), it.date()))
                .toList();
    }

    private static SafetyRecord record(List<Recorded> story) {
        return ReviewSoFar.after(story).orElseThrow().record();
    }
}
