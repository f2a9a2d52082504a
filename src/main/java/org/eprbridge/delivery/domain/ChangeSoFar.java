package org.eprbridge.delivery.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.RollbackEvent;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** What has happened to a change so far. */
class ChangeSoFar {

    private final ChangeId change;
    private final String title;
    private final IdeasAnswered ideas = new IdeasAnswered();
    private final SafetyAnswer safety = new SafetyAnswer();
    private final InUse use = new InUse();
    private final Set<PersonId> builders = new HashSet<>();

    private Stage stage = Stage.PROPOSED;
    private @Nullable PersonId owner;
    private @Nullable Size size;
    private String blockedReason = "";

    ChangeSoFar(ChangeEvent.ChangeOpened opened) {
        change = opened.change();
        title = opened.title();
    }

    void remember(ChangeEvent event, Actor actor) {
        switch (event) {
            case ChangeEvent.ChangeOpened opened -> {}
            case ChangeEvent.IdeaJoinedChange joined -> ideas.join(joined.acceptance());
            case ChangeEvent.IdeaLeftChange left -> ideas.leave(left.idea());
            case ChangeEvent.JoinedIdeaAnswered answered -> ideas.join(answered.joined());
            case ChangeEvent.JoinedIdeaParted parted ->
                joinedIdeas().part(parted.joined(), parted.from(), parted.number());
            case ChangeEvent.ChangeMoved moved -> move(moved.to(), actor);
            case ChangeEvent.ChangeBlocked blocked -> blockedReason = blocked.reason();
            case ChangeEvent.ChangeUnblocked unblocked -> blockedReason = "";
            case ChangeEvent.ChangeDropped dropped -> stage = Stage.DROPPED;
            case ChangeEvent.ChangeAssigned assigned -> assign(assigned.owner());
            case ChangeEvent.ChangeSized sized -> size = sized.size();
            case ChangeEvent.ChangeScreened screened -> safety.screen(screened, actor.person());
            case ChangeEvent.ScreeningBecameVoid nowVoid -> safety.becomeVoid(nowVoid.because());
            case ChangeEvent.SafetyReviewRequested requested -> safety.askForReview(requested.concern());
            case ChangeEvent.SafetyDecisionRecorded recorded -> safety.decide(recorded);
            case AuditEvent audit -> safety.audit(audit);
            case RollbackEvent rollback -> use.remember(rollback);
            case WatchEvent watch -> use.remember(watch);
        }
    }

    /** What may happen next. */
    ChangeRules rules() {
        return new ChangeRules(this);
    }

    ChangeId id() {
        return change;
    }

    boolean knows(Acceptance acceptance) {
        return ideas.knows(acceptance);
    }

    boolean answeredBefore(IdeaId idea) {
        return ideas.answeredBefore(idea);
    }

    Screenings screenings() {
        return safety.screenings();
    }

    InUse use() {
        return use;
    }

    boolean inUse() {
        return stage.inUse();
    }

    JoinedIdeas joinedIdeas() {
        return ideas.joined();
    }

    boolean answers(IdeaId idea) {
        return ideas.answers(idea);
    }

    boolean sentBy(PersonId person) {
        return ideas.sentBy(person);
    }

    boolean builtBy(PersonId person) {
        return builders.contains(person);
    }

    boolean impactFound() {
        return safety.impactFound();
    }

    boolean screenedOutBy(PersonId person) {
        return safety.screenedOutBy(person);
    }

    boolean blocked() {
        return !blockedReason.isEmpty();
    }

    /** Submitters, triagers and builders: nobody of them may sign its safety review. */
    Set<PersonId> involved() {
        var everybody = new HashSet<>(ideas.sendersAndTriagers());
        everybody.addAll(builders);
        return everybody;
    }

    Set<IdeaId> ideas() {
        return ideas.all();
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
        return safety.state();
    }

    String safetyReason() {
        return safety.reason();
    }

    boolean saysAlready(ChangeEvent.SafetyDecisionRecorded decision) {
        return safety.saysAlready(decision);
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
}
