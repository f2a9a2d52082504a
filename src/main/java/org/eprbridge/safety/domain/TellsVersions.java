package org.eprbridge.safety.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.HazardLogVersions.Version;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;
import org.springframework.stereotype.Component;

/** Answers {@link HazardLogVersions} from the log, which keeps every version by keeping every fact. */
@Component
class TellsVersions {

    private final EventLog log;
    private final Directory directory;
    private final TellsOneReview pages;

    TellsVersions(EventLog log, Directory directory, TellsOneReview pages) {
        this.log = log;
        this.directory = directory;
        this.pages = pages;
    }

    @QueryHandler
    List<Version> answer(HazardLogVersions.Of question) {
        return versions(question.review(), directory);
    }

    @QueryHandler
    List<Version> answer(HazardLogVersions.Before question) {
        return versions(question.review(), directory.asOf(question.position())).stream()
                .filter(it -> it.position() < question.position())
                .toList();
    }

    private List<Version> versions(ReviewId review, Directory names) {
        var story = log.history(review.value());
        var versions = new ArrayList<Version>();
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).event() instanceof HazardLogVersionApproved approved) {
                boolean signed = i > 0 && story.get(i - 1).event() instanceof SafetyReviewSigned;
                versions.add(version(approved, story.get(i), signed, names));
            }
        }
        return List.copyOf(versions);
    }

    @QueryHandler
    Optional<HazardLogVersions.Frozen> answer(HazardLogVersions.One question, Actor asking, Instant now) {
        return answer(new HazardLogVersions.Of(question.review())).stream()
                .filter(it -> it.number() == question.number())
                .findFirst()
                .flatMap(version -> pages.answer(
                                new ReviewPage.AsItWas(question.review(), version.position()), asking, now)
                        .map(page -> new HazardLogVersions.Frozen(
                                version, page, page.sha256().equals(version.sha256()))));
    }

    private static Version version(
            HazardLogVersionApproved approved, Recorded recorded, boolean signed, Directory names) {
        return new Version(
                approved.number(),
                approved.sha256(),
                names.nameOf(recorded.actor().person()),
                recorded.at(),
                signed,
                recorded.position());
    }
}
