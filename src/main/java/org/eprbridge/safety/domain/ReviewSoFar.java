package org.eprbridge.safety.domain;

import static org.eprbridge.safety.ReviewStatus.OPEN;
import static org.eprbridge.safety.ReviewStatus.REFUSED;
import static org.eprbridge.safety.ReviewStatus.SIGNED;
import static org.eprbridge.safety.ReviewStatus.STALE;
import static org.eprbridge.safety.ReviewStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.IncidentEvent;
import org.eprbridge.safety.NoHazardYet;
import org.eprbridge.safety.NoSuchHazard;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.NotValidlySigned.Why;
import org.eprbridge.safety.NothingChangedSinceRefusal;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SignOffEvent;
import org.eprbridge.safety.SignerTookPart;
import org.jspecify.annotations.Nullable;

/** What a safety review knows so far, and what stands in the way of a signature and of a release. */
class ReviewSoFar {

    private final SafetyReviewOpened opened;
    private final ReviewId review;
    private final ChangeId change;
    private final Set<IdeaId> scope;
    private final Set<PersonId> involved;
    private final HazardLog hazards = new HazardLog();
    private final IncidentsSoFar incidents;

    private Preparation preparation = Preparation.NONE;
    private ReviewStatus status = OPEN;
    private @Nullable PersonId signer;
    private String signedRecord = "";
    private Versions versions = Versions.NONE;
    private String refusal = "";
    private String withdrawal = "";

    ReviewSoFar(SafetyReviewOpened opened) {
        this.opened = opened;
        review = opened.review();
        change = opened.change();
        scope = new HashSet<>(opened.ideas());
        involved = new HashSet<>(opened.involved());
        incidents = new IncidentsSoFar(review);
    }

    /** As these facts have made it; empty when they do not begin with the opening of a review. */
    static Optional<ReviewSoFar> after(List<Recorded> story) {
        if (story.isEmpty() || !(story.getFirst().event() instanceof SafetyReviewOpened opened)) {
            return Optional.empty();
        }
        var soFar = new ReviewSoFar(opened);
        story.forEach(it -> soFar.remember((SafetyReviewEvent) it.event(), it.actor()));
        return Optional.of(soFar);
    }

    void remember(SafetyReviewEvent event, Actor actor) {
        switch (event) {
            case SafetyReviewOpened _ -> {}
            case SafetyReviewEvent.InvolvedPersonNamed named -> involved.add(named.person());
            case SafetyReviewEvent.ReviewScopeWidened widened -> scope.add(widened.idea());
            case HazardEvent edited -> {
                hazards.remember(edited, actor.person());
                incidents.remember(edited);
                reopenAfterRefusal();
            }
            case PreparationEvent prepared -> {
                preparation = preparation.after(prepared);
                reopenAfterRefusal();
            }
            case SafetyReviewEvent.SafetyReviewSigned signed -> sign(actor.person(), signed.sha256());
            case SafetyReviewEvent.SafetyReviewRefused refused -> refuse(refused.reason());
            case SafetyReviewEvent.SignOffBecameStale stale -> status = STALE;
            case SafetyReviewEvent.ReleaseAuthorised used -> {}
            case SignOffEvent.HazardLogVersionApproved approved -> versions = versions.after(approved);
            case SignOffEvent.SignOffWithdrawn withdrawn -> withdraw(withdrawn.reason());
            case IncidentEvent incident -> incidents.remember(incident);
        }
    }

    /** Everything that stands in the way of a signature, whoever gives it. */
    List<Refusal> inTheWayOfAnySignature() {
        var found = new ArrayList<Refusal>();
        if (hazards.isEmpty()) {
            found.add(new NoHazardYet(review));
        }
        found.addAll(hazards.inTheWayOfSignature());
        found.addAll(preparation.inTheWayOfSignature(review, initialRatings()));
        found.addAll(incidents.inTheWayOfSignature());
        if (status == REFUSED) {
            found.add(new NothingChangedSinceRefusal(review, refusal));
        }
        return found;
    }

    /** Everything that stands in the way of this person's signature within the review, the most telling first. */
    List<Refusal> inTheWayOfSignature(PersonId person) {
        var found = new ArrayList<>(inTheWayOfAnySignature());
        found.addAll(inTheWayOf(person));
        return found;
    }

    /** Why this person may not sign, even when nothing else is in the way. */
    List<Refusal> inTheWayOf(PersonId person) {
        var found = new ArrayList<Refusal>();
        if (involved.contains(person)) {
            found.add(new SignerTookPart(review, SignerTookPart.Part.SUBMITTED_TRIAGED_OR_BUILT));
        }
        if (hazards.residualScoredBy(person)) {
            found.add(new SignerTookPart(review, SignerTookPart.Part.SCORED));
        }
        return found;
    }

    /** What stands in the way of releasing this change, with these ideas, on the signature given. */
    Optional<Refusal> inTheWayOfRelease(ChangeId released, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned) {
        if (!released.equals(change)) {
            return Optional.of(new NotValidlySigned(review, released, Why.OTHER_CHANGE));
        }
        if (signer == null || status != SIGNED) {
            return Optional.of(new NotValidlySigned(review, released, Why.NOT_SIGNED));
        }
        if (!isAsSigned()) {
            return Optional.of(new NotValidlySigned(review, released, Why.RECORD_CHANGED));
        }
        if (!scope.containsAll(ideas)) {
            return Optional.of(new NotValidlySigned(review, released, Why.SCOPE_GREW));
        }
        return mayNotHaveSigned.contains(signer)
                ? Optional.of(new NotValidlySigned(review, released, Why.SIGNER_TOOK_PART))
                : Optional.empty();
    }

    /** All that a signature covers, as it is now. */
    SafetyRecord record() {
        return new SafetyRecord(
                review,
                change,
                opened.title(),
                opened.concern(),
                List.copyOf(scope),
                preparation.scope(),
                preparation.path(),
                preparation.pathReason(),
                preparation.workshop(),
                hazards.all());
    }

    boolean isNow(RecordId record) {
        return record().sha256().equals(record.value());
    }

    Versions versions() {
        return versions;
    }

    Preparation preparation() {
        return preparation;
    }

    HazardRecord hazard(HazardId hazard) {
        return hazards.find(hazard).orElseThrow(() -> new NoSuchHazard(review, hazard));
    }

    List<HazardRecord> hazards() {
        return hazards.all();
    }

    IncidentsSoFar incidents() {
        return incidents;
    }

    boolean knows(HazardId hazard) {
        return hazards.knows(hazard);
    }

    boolean covers(IdeaId idea) {
        return scope.contains(idea);
    }

    boolean involves(PersonId person) {
        return involved.contains(person);
    }

    boolean signed() {
        return status == SIGNED;
    }

    boolean signedBy(PersonId person) {
        return status == SIGNED && person.equals(signer);
    }

    boolean refusedBecause(String reason) {
        return status == REFUSED && reason.equals(refusal);
    }

    /** Somebody signed, and nobody has taken it back: what was signed may have been edited since. */
    boolean carriesSignature() {
        return status == SIGNED || status == STALE;
    }

    boolean withdrawnBecause(String reason) {
        return status == WITHDRAWN && reason.equals(withdrawal);
    }

    Optional<PersonId> signer() {
        return Optional.ofNullable(signer);
    }

    ChangeId change() {
        return change;
    }

    Set<IdeaId> scope() {
        return scope;
    }

    ReviewStatus status() {
        return status;
    }

    private IntStream initialRatings() {
        return hazards.all().stream()
                .map(HazardRecord::initial)
                .filter(Objects::nonNull)
                .mapToInt(score -> score.judgement().rating());
    }

    private void reopenAfterRefusal() {
        status = status == REFUSED ? OPEN : status;
    }

    /** Not that any edit could leave a signature standing; but the gate believes the record and not the edits. */
    private boolean isAsSigned() {
        return signedRecord.isEmpty() || signedRecord.equals(record().sha256());
    }

    private void sign(PersonId person, String sha256) {
        status = SIGNED;
        signer = person;
        signedRecord = sha256;
    }

    private void refuse(String reason) {
        status = REFUSED;
        refusal = reason;
    }

    private void withdraw(String reason) {
        status = WITHDRAWN;
        withdrawal = reason;
    }
}
