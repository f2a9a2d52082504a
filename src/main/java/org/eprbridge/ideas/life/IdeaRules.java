package org.eprbridge.ideas.life;

import static java.util.stream.Collectors.toCollection;
import static org.eprbridge.ideas.IdeaStatus.ACCEPTED;
import static org.eprbridge.ideas.IdeaStatus.AWAITING_SUBMITTER;
import static org.eprbridge.ideas.IdeaStatus.CLOSED;
import static org.eprbridge.ideas.IdeaStatus.DECLINED;
import static org.eprbridge.ideas.IdeaStatus.JOINED;
import static org.eprbridge.ideas.IdeaStatus.LIVE;
import static org.eprbridge.ideas.IdeaStatus.PARKED;
import static org.eprbridge.ideas.IdeaStatus.REDIRECTED;
import static org.eprbridge.ideas.IdeaStatus.REFERRED;
import static org.eprbridge.ideas.IdeaStatus.SUBMITTED;
import static org.eprbridge.ideas.IdeaStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.AlreadyAsked;
import org.eprbridge.ideas.AlreadyDecided;
import org.eprbridge.ideas.AlreadyTakenUp;
import org.eprbridge.ideas.CannotTakeIn;
import org.eprbridge.ideas.ConcernedAnyway;
import org.eprbridge.ideas.FollowedAlready;
import org.eprbridge.ideas.GoesOnElsewhere;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.JoinedFurther;
import org.eprbridge.ideas.NeedsAnotherDecider;
import org.eprbridge.ideas.NoLongerOpen;
import org.eprbridge.ideas.NoOpenQuestion;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.NotJoined;
import org.eprbridge.ideas.NothingToAppeal;
import org.eprbridge.ideas.NothingToConfirm;
import org.eprbridge.ideas.NothingToReopen;
import org.eprbridge.ideas.NothingToWithdraw;
import org.eprbridge.ideas.OnlyTheSubmitter;
import org.eprbridge.ideas.OthersHaveJoined;
import org.eprbridge.ideas.OutsideTheInternalDiscussion;
import org.eprbridge.ideas.OwnIdeaNeedsNoSupport;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.WorkHasStarted;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with an idea, and when. The aggregate refuses by these rules and the page offers by them, so a button that
 * is shown works. Which role it takes is written on the commands.
 */
public record IdeaRules(IdeaState idea, Actor by) {

    private static final Set<IdeaStatus> AWAITING_DECISION =
            EnumSet.of(SUBMITTED, AWAITING_SUBMITTER, PARKED, REFERRED);
    private static final Set<IdeaStatus> WITHDRAWABLE = EnumSet.of(SUBMITTED, AWAITING_SUBMITTER, PARKED);
    private static final Set<IdeaStatus> NOT_GOING_AHEAD = EnumSet.of(DECLINED, WITHDRAWN);
    private static final Set<IdeaStatus> FINISHED = EnumSet.of(WITHDRAWN, LIVE, CLOSED);

    /** Whether this person reads and writes what the submitter does not see. */
    public static boolean insideTheInternalDiscussion(IdeaState idea, Actor person) {
        return !idea.sharedBy(person)
                && person.isAnyOf(
                        Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER, Role.SAFETY_OFFICER);
    }

    /** Everything that this person may do with it now. */
    public Set<Verb> verbs() {
        return Arrays.stream(Verb.values())
                .filter(verb -> Rights.allow(verb, by))
                .filter(verb -> refusal(verb).isEmpty())
                .collect(toCollection(() -> EnumSet.noneOf(Verb.class)));
    }

    public void mustAllow(Verb verb) {
        refusal(verb).ifPresent(IdeaRules::refuse);
    }

    Optional<Refusal> refusal(Verb verb) {
        return switch (verb) {
            case WITHDRAW -> first(onlyTheSubmitter(), alreadyDecidedUnless(WITHDRAWABLE), othersHaveJoined());
            case SUPPORT -> first(goesOnElsewhere(), ownIdeaNeedsNoSupport(), noLongerOpen());
            case WITHDRAW_SUPPORT -> first(goesOnElsewhere(), nothingToWithdraw());
            case FOLLOW -> first(goesOnElsewhere(), concernedAnyway(), followedAlready(true));
            case UNFOLLOW -> first(goesOnElsewhere(), concernedAnyway(), followedAlready(false));
            case COMMENT -> first(goesOnElsewhere());
            case COMMENT_INTERNALLY -> first(goesOnElsewhere(), outsideTheInternalDiscussion());
            case TAKE_UP -> first(ownIdea(), anotherDecider(), alreadyDecidedUnless(EnumSet.of(SUBMITTED)), takenUp());
            case ASK -> first(ownIdea(), anotherDecider(), alreadyDecidedUnless(AWAITING_DECISION), alreadyAsked());
            case REDIRECT, ACCEPT, REFER, PARK, DECLINE, JOIN ->
                first(ownIdea(), anotherDecider(), alreadyDecidedUnless(AWAITING_DECISION));
            case ANSWER -> first(onlyTheSubmitter(), noOpenQuestion());
            case CONFIRM -> first(onlyTheSubmitter(), nothingToConfirm());
            case APPEAL -> first(onlyTheSubmitter(), nothingToAppeal());
            case UNDO_JOIN -> first(notJoined(), ownIdea());
            case REOPEN -> first(ownIdea(), anotherDecider(), nothingToReopen(), workHasStarted());
        };
    }

    /** Whether another idea may be joined with this one. */
    public void mustTakeIn() {
        first(ownIdea(), goesOnElsewhere(), notGoingAhead()).ifPresent(IdeaRules::refuse);
    }

    /** Whether one that was joined with this one may leave it. */
    public void mustLetGo() {
        var joining = idea.joining();
        first(ownIdea(), joining == null ? null : new JoinedFurther(idea.id(), joining.into()))
                .ifPresent(IdeaRules::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }

    private static Optional<Refusal> first(@Nullable Refusal... refusals) {
        return Arrays.stream(refusals).filter(Objects::nonNull).findFirst();
    }

    private @Nullable Refusal ownIdea() {
        return idea.sharedBy(by) ? new NobodyDecidesOnTheirOwnIdea() : null;
    }

    private @Nullable Refusal goesOnElsewhere() {
        var joining = idea.joining();
        return joining == null ? null : new GoesOnElsewhere(idea.id(), joining.into());
    }

    private @Nullable Refusal notGoingAhead() {
        return NOT_GOING_AHEAD.contains(idea.status()) ? new CannotTakeIn(idea.id(), idea.status() == DECLINED) : null;
    }

    private @Nullable Refusal notJoined() {
        return idea.joining() == null ? new NotJoined() : null;
    }

    private @Nullable Refusal othersHaveJoined() {
        return idea.carriesOthers() ? new OthersHaveJoined() : null;
    }

    private @Nullable Refusal anotherDecider() {
        return idea.handling().appealedAgainst().contains(by.person()) ? new NeedsAnotherDecider() : null;
    }

    private @Nullable Refusal onlyTheSubmitter() {
        return idea.submittedBy(by) ? null : new OnlyTheSubmitter(idea.submitter());
    }

    private @Nullable Refusal ownIdeaNeedsNoSupport() {
        return idea.submittedBy(by) ? new OwnIdeaNeedsNoSupport() : null;
    }

    private @Nullable Refusal noLongerOpen() {
        return FINISHED.contains(idea.status()) ? new NoLongerOpen() : null;
    }

    private @Nullable Refusal nothingToWithdraw() {
        return idea.supportedBy(by) ? null : new NothingToWithdraw();
    }

    private @Nullable Refusal concernedAnyway() {
        return idea.sharedBy(by) || idea.supportedBy(by) ? new ConcernedAnyway(!idea.sharedBy(by)) : null;
    }

    private @Nullable Refusal followedAlready(boolean refused) {
        return idea.followers().contains(by.person()) == refused ? new FollowedAlready(refused) : null;
    }

    private @Nullable Refusal outsideTheInternalDiscussion() {
        return insideTheInternalDiscussion(idea, by) ? null : new OutsideTheInternalDiscussion();
    }

    private @Nullable Refusal alreadyDecidedUnless(Set<IdeaStatus> open) {
        var move = idea.handling().lastMove();
        return open.contains(idea.status()) ? null : new AlreadyDecided(move.by(), deed(), move.at());
    }

    private @Nullable Refusal takenUp() {
        var deed = idea.handling().takenUp();
        return deed == null || deed.by().equals(by.person()) ? null : new AlreadyTakenUp(deed.by(), deed.at());
    }

    private @Nullable Refusal alreadyAsked() {
        var move = idea.handling().lastMove();
        return idea.status() == AWAITING_SUBMITTER ? new AlreadyAsked(move.by(), move.at()) : null;
    }

    private @Nullable Refusal noOpenQuestion() {
        return idea.place().question().isEmpty() ? new NoOpenQuestion() : null;
    }

    private @Nullable Refusal nothingToConfirm() {
        return idea.status() == REDIRECTED ? null : new NothingToConfirm();
    }

    private @Nullable Refusal nothingToAppeal() {
        return idea.status() == DECLINED ? null : new NothingToAppeal();
    }

    private @Nullable Refusal nothingToReopen() {
        return switch (idea.status()) {
            case JOINED -> goesOnElsewhere();
            case SUBMITTED, AWAITING_SUBMITTER, WITHDRAWN -> new NothingToReopen(idea.status() == WITHDRAWN);
            case REDIRECTED, SOLVED, ACCEPTED, REFERRED, PARKED, DECLINED, LIVE, CLOSED -> null;
        };
    }

    private @Nullable Refusal workHasStarted() {
        boolean onlyPlanned = idea.status() == ACCEPTED && idea.place().progress() == Progress.PLANNED;
        boolean withTheDigitalTeam = EnumSet.of(ACCEPTED, LIVE, CLOSED).contains(idea.status());
        return withTheDigitalTeam && !onlyPlanned
                ? new WorkHasStarted(idea.place().change())
                : null;
    }

    /** What the last move was, to follow "already". */
    private String deed() {
        return switch (idea.status()) {
            case SUBMITTED -> "sent this back to triage";
            case AWAITING_SUBMITTER -> "asked the sender about this";
            case REDIRECTED -> "showed the sender how to do this today";
            case SOLVED -> "confirmed that an existing feature solves this";
            case ACCEPTED, LIVE, CLOSED -> "accepted this";
            case REFERRED -> "referred this";
            case PARKED -> "parked this";
            case JOINED -> "joined this with another idea";
            case DECLINED -> "declined this";
            case WITHDRAWN -> "took this back";
        };
    }
}
