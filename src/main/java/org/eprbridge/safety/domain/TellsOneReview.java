package org.eprbridge.safety.domain;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.Remedy;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.InTheWay;
import org.eprbridge.safety.ReviewPage.Obstacle;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.springframework.stereotype.Component;

/** Answers {@link ReviewPage} from the review's own events, and says what stands in the way with the aggregate's own rules. */
@Component
class TellsOneReview {

    private final EventLog log;
    private final Directory directory;
    private final Officers officers;

    TellsOneReview(EventLog log, Directory directory, Officers officers) {
        this.log = log;
        this.directory = directory;
        this.officers = officers;
    }

    @QueryHandler
    Optional<ReviewPage.View> answer(ReviewPage.Of question, Actor asking, Instant now) {
        return tell(log.history(question.review().value()), directory, asking, now);
    }

    @QueryHandler
    Optional<ReviewPage.View> answer(ReviewPage.AsItWas question, Actor asking, Instant now) {
        var until = log.history(question.review().value()).stream()
                .filter(it -> it.position() < question.position())
                .toList();
        return tell(until, directory.asOf(end(until)), asking, now);
    }

    /** Behind the last fact: wherever one looks from until the next one, the names are the same. */
    private static long end(List<Recorded> story) {
        return story.isEmpty() ? 0 : story.getLast().position() + 1;
    }

    private Optional<ReviewPage.View> tell(List<Recorded> story, Directory names, Actor asking, Instant now) {
        return ReviewSoFar.after(story).map(soFar -> view(soFar, story, names, asking, now));
    }

    private ReviewPage.View view(ReviewSoFar soFar, List<Recorded> story, Directory names, Actor asking, Instant now) {
        var signature = last(story, SafetyReviewSigned.class);
        var signed = signature.map(it -> (SafetyReviewSigned) it.event());
        var record = soFar.record();
        return new ReviewPage.View(
                record.review(),
                record.change(),
                record.title(),
                record.concern(),
                soFar.status(),
                soFar.scope().stream().toList(),
                hazards(soFar, story, names),
                signed.map(SafetyReviewSigned::statement).orElse(""),
                signature.map(it -> names.nameOf(it.actor().person())).orElse(""),
                signature.map(Recorded::at).orElse(null),
                refusal(soFar, story),
                withdrawal(soFar, story),
                inTheWay(soFar, asking, now),
                story.stream().map(it -> entry(it, names)).toList(),
                record,
                record.sha256(),
                signed.map(SafetyReviewSigned::sha256).orElse(""),
                signed.map(SafetyReviewSigned::authority).orElse(null));
    }

    private static List<ReviewPage.Hazard> hazards(ReviewSoFar soFar, List<Recorded> story, Directory names) {
        return soFar.hazards().stream()
                .map(it -> new HazardTold(it, story, names).told())
                .toList();
    }

    private static String refusal(ReviewSoFar soFar, List<Recorded> story) {
        return soFar.status() == ReviewStatus.REFUSED
                ? last(story, SafetyReviewRefused.class)
                        .map(it -> ((SafetyReviewRefused) it.event()).reason())
                        .orElse("")
                : "";
    }

    private static String withdrawal(ReviewSoFar soFar, List<Recorded> story) {
        return soFar.status() == ReviewStatus.WITHDRAWN
                ? last(story, SignOffWithdrawn.class)
                        .map(it -> ((SignOffWithdrawn) it.event()).reason())
                        .orElse("")
                : "";
    }

    private InTheWay inTheWay(ReviewSoFar soFar, Actor asking, Instant now) {
        if (soFar.signed()) {
            return InTheWay.NOTHING;
        }
        return new InTheWay(
                soFar.inTheWayOfAnySignature().stream().map(this::obstacle).toList(),
                whyNot(asking, soFar, LocalDate.ofInstant(now, SafetyReview.ENGLAND)));
    }

    private Obstacle obstacle(Refusal refusal) {
        var remedy = refusal instanceof Remedy.Known known ? known.remedy() : null;
        return new Obstacle(refusal.sentence(directory.telling()), remedy);
    }

    private List<String> whyNot(Actor asking, ReviewSoFar soFar, LocalDate today) {
        if (!asking.is(SAFETY_OFFICER)) {
            return List.of("Only a clinical safety officer signs.");
        }
        return Stream.concat(
                        soFar.inTheWayOf(asking.person()).stream(),
                        officers.inTheWayOfSigning(asking.person(), soFar.change(), today).stream())
                .map(it -> it.sentence(directory.telling()))
                .toList();
    }

    private static Optional<Recorded> last(List<Recorded> story, Class<? extends SafetyReviewEvent> kind) {
        return story.reversed().stream()
                .filter(it -> kind.isInstance(it.event()))
                .findFirst();
    }

    /** What the platform did for somebody is told with that person's name. */
    private static ReviewPage.Entry entry(Recorded recorded, Directory names) {
        var actor = recorded.actor();
        var person = actor.behalf().orElse(actor.person());
        String who = names.nameOf(person);
        var event = (SafetyReviewEvent) recorded.event();
        return new ReviewPage.Entry(
                recorded.at(),
                event.getClass().getAnnotation(EventName.class).value(),
                person,
                who,
                actor.actedIn(),
                ReviewSentences.sentence(event, who, names),
                ReviewSentences.details(event));
    }
}
