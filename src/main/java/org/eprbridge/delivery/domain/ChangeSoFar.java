package org.eprbridge.delivery.domain;

import static org.eprbridge.delivery.SafetyState.IN_REVIEW;
import static org.eprbridge.delivery.SafetyState.NOT_SCREENED;
import static org.eprbridge.delivery.SafetyState.NO_IMPACT;
import static org.eprbridge.delivery.SafetyState.SIGNED;
import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.AuditorTookPart;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeIsBlocked;
import org.eprbridge.delivery.ChangeIsOver;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.delivery.MayNotDecideNoImpact;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NotScreened;
import org.eprbridge.delivery.NotTheNextStage;
import org.eprbridge.delivery.NothingToAudit;
import org.eprbridge.delivery.ReviewDecides;
import org.eprbridge.delivery.RollbackEvent;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreenerTookPart;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** What has happened to a change so far, and what may happen next. The aggregate and the page ask the same rules here. */
class ChangeSoFar {

    private final ChangeId change;
    private final String title;
    private final Map<IdeaId, Acceptance> ideas = new LinkedHashMap<>();
    private final Map<IdeaId, Long> lastAcceptance = new HashMap<>();
    private final JoinedIdeas joinedIdeas = new JoinedIdeas();
    private final Set<PersonId> sendersAndTriagers = new HashSet<>();
    private final Set<PersonId> builders = new HashSet<>();

    private Stage stage = Stage.PROPOSED;
    private @Nullable PersonId owner;
    private @Nullable Size size;
    private String blockedReason = "";
    private SafetyState safety = NOT_SCREENED;
    private String safetyReason = "";
    private final Screenings screenings = new Screenings();
    private final InUse use = new InUse();
    private ChangeEvent.@Nullable SafetyDecisionRecorded lastDecision;

    ChangeSoFar(ChangeEvent.ChangeOpened opened) {
        change = opened.change();
        title = opened.title();
    }

    void remember(ChangeEvent event, Actor actor) {
        switch (event) {
            case ChangeEvent.ChangeOpened opened -> {}
            case ChangeEvent.IdeaJoinedChange joined -> join(joined.acceptance());
            case ChangeEvent.IdeaLeftChange left -> leave(left.idea());
            case ChangeEvent.JoinedIdeaAnswered answered -> join(answered.joined());
            case ChangeEvent.JoinedIdeaParted parted ->
                joinedIdeas.part(parted.joined(), parted.from(), parted.number());
            case ChangeEvent.ChangeMoved moved -> move(moved.to(), actor);
            case ChangeEvent.ChangeBlocked blocked -> blockedReason = blocked.reason();
            case ChangeEvent.ChangeUnblocked unblocked -> blockedReason = "";
            case ChangeEvent.ChangeDropped dropped -> stage = Stage.DROPPED;
            case ChangeEvent.ChangeAssigned assigned -> assign(assigned.owner());
            case ChangeEvent.ChangeSized sized -> size = sized.size();
            case ChangeEvent.ChangeScreened screened -> screen(screened, actor.person());
            case ChangeEvent.ScreeningBecameVoid nowVoid -> becomeVoid(nowVoid.because());
            case ChangeEvent.SafetyReviewRequested requested -> safety(IN_REVIEW, requested.concern());
            case ChangeEvent.SafetyDecisionRecorded recorded -> decide(recorded);
            case AuditEvent audit -> screenings.remember(audit);
            case RollbackEvent rollback -> use.remember(rollback);
            case WatchEvent watch -> use.remember(watch);
        }
    }

    /** What stands in the way of a move; the review itself has the last word on a signature. */
    Optional<Refusal> inTheWayOf(Stage to) {
        if (!Moving.possible(stage, to)) {
            return Optional.of(new NotTheNextStage(change, stage, to, Moving.from(stage)));
        }
        if (blocked()) {
            return Optional.of(new ChangeIsBlocked(change, blockedReason));
        }
        return to == Stage.LIVE ? inTheWayOfRelease() : Optional.empty();
    }

    /** What stands in the way of working on it at all. */
    Optional<Refusal> inTheWayOfWork() {
        return stage.over() ? Optional.of(new ChangeIsOver(change, stage)) : Optional.empty();
    }

    /** The safety question is open for as long as somebody may come to harm: also when it is live. */
    Optional<Refusal> inTheWayOfScreening() {
        return stage == Stage.DROPPED ? Optional.of(new ChangeIsOver(change, stage)) : Optional.empty();
    }

    /** What stands in the way of this person's decision that it has no impact on safety. */
    Optional<Refusal> inTheWayOfNoImpact(Actor actor) {
        if (!actor.isAnyOf(SAFETY_OFFICER, CCIO, DEPUTY)) {
            return Optional.of(new MayNotDecideNoImpact(change));
        }
        if (builders.contains(actor.person())) {
            return Optional.of(new ScreenerTookPart(change, true));
        }
        if (sentBy(actor.person())) {
            return Optional.of(new ScreenerTookPart(change, false));
        }
        return impactFound() ? Optional.of(new ReviewDecides(change, review())) : Optional.empty();
    }

    /** What stands in the way of this person's looking again at this decision. */
    Optional<Refusal> inTheWayOfAudit(int number, Actor auditor) {
        if (number < 1 || screenings.waitsForAudit() != number) {
            return Optional.of(new NothingToAudit(change));
        }
        if (screenings.lastBy(auditor.person())) {
            return Optional.of(new AuditorTookPart(change, AuditorTookPart.Part.DECIDED));
        }
        if (builders.contains(auditor.person())) {
            return Optional.of(new AuditorTookPart(change, AuditorTookPart.Part.BUILT));
        }
        return sentBy(auditor.person())
                ? Optional.of(new AuditorTookPart(change, AuditorTookPart.Part.SENT))
                : Optional.empty();
    }

    /** A retried message brings an acceptance that is known; a new decision brings a higher number. */
    boolean knows(Acceptance acceptance) {
        return ideas.containsKey(acceptance.idea())
                || lastAcceptance.getOrDefault(acceptance.idea(), -1L) >= acceptance.number();
    }

    Screenings screenings() {
        return screenings;
    }

    InUse use() {
        return use;
    }

    /** Clinicians work with it, whether or not anything is left to do for the team. */
    boolean inUse() {
        return stage == Stage.LIVE || stage == Stage.CLOSED;
    }

    JoinedIdeas joinedIdeas() {
        return joinedIdeas;
    }

    boolean answers(IdeaId idea) {
        return ideas.containsKey(idea);
    }

    boolean impactFound() {
        return safety != NOT_SCREENED && safety != NO_IMPACT;
    }

    boolean screenedOutBy(PersonId person) {
        return safety == NO_IMPACT && screenings.lastBy(person);
    }

    boolean blocked() {
        return !blockedReason.isEmpty();
    }

    /** Submitters, triagers and builders: nobody of them may sign its safety review. */
    Set<PersonId> involved() {
        var everybody = new HashSet<>(sendersAndTriagers);
        everybody.addAll(builders);
        return everybody;
    }

    Set<IdeaId> ideas() {
        return ideas.keySet();
    }

    ChangeEvent.SafetyReviewRequested reviewBecause(String concern) {
        return new ChangeEvent.SafetyReviewRequested(change, review(), title, concern, ideas(), involved());
    }

    ReviewId review() {
        return ReviewId.of(change);
    }

    String title() {
        return title;
    }

    Stage stage() {
        return stage;
    }

    Optional<PersonId> owner() {
        return Optional.ofNullable(owner);
    }

    Optional<Size> size() {
        return Optional.ofNullable(size);
    }

    String blockedReason() {
        return blockedReason;
    }

    SafetyState safety() {
        return safety;
    }

    String safetyReason() {
        return safetyReason;
    }

    Optional<ChangeEvent.SafetyDecisionRecorded> lastDecision() {
        return Optional.ofNullable(lastDecision);
    }

    private Optional<Refusal> inTheWayOfRelease() {
        if (safety == NOT_SCREENED) {
            return Optional.of(new NotScreened(change, safetyReason));
        }
        return safety == NO_IMPACT || safety == SIGNED
                ? Optional.empty()
                : Optional.of(new NoAuthorityToRelease(change, review(), safety, safetyReason));
    }

    private boolean sentBy(PersonId person) {
        return joinedIdeas.sentBy(person)
                || ideas.values().stream().anyMatch(it -> it.submitter().equals(person));
    }

    private void join(Acceptance acceptance) {
        ideas.put(acceptance.idea(), acceptance);
        lastAcceptance.put(acceptance.idea(), acceptance.number());
        sendersAndTriagers.add(acceptance.submitter());
        sendersAndTriagers.add(acceptance.triager());
    }

    private void join(JoinedIdea joined) {
        joinedIdeas.join(joined);
        sendersAndTriagers.addAll(joined.senders());
        sendersAndTriagers.add(joined.joinedBy());
    }

    private void leave(IdeaId idea) {
        ideas.remove(idea);
        joinedIdeas.leaveWith(idea);
    }

    private void move(Stage to, Actor actor) {
        stage = to;
        if (to == Stage.BUILDING || to == Stage.TESTING) {
            builders.add(actor.person());
        }
    }

    private void assign(PersonId builder) {
        owner = builder;
        builders.add(builder);
    }

    private void screen(ChangeEvent.ChangeScreened screened, PersonId by) {
        screenings.remember(screened, by);
        safety(screened.impact() ? IN_REVIEW : NO_IMPACT, screened.reason());
    }

    private void becomeVoid(String because) {
        screenings.becameVoid();
        safety(NOT_SCREENED, because);
    }

    private void decide(ChangeEvent.SafetyDecisionRecorded recorded) {
        lastDecision = recorded;
        safety(SafetyState.valueOf(recorded.decision().name()), recorded.reason());
    }

    private void safety(SafetyState now, String reason) {
        safety = now;
        safetyReason = reason;
    }
}
