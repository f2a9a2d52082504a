package org.eprbridge.ideas.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.FollowChange;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.ParkUnanswered;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.ReturnIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaTakenUp;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaWithdrawn;
import org.eprbridge.ideas.IdeaEvent.IdeasToldApart;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaEvent.SupportWithdrawn;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.OnlyTheSubmitter;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaRules;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.time.WorkingDays;

/** One burden, one decision. The rules are {@link IdeaRules}; the state only remembers. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@SuppressWarnings("NullAway.Init") // Axon fills the fields from events
class Idea {

    @AggregateIdentifier
    private IdeaId id;

    private IdeaState state;

    private LatestComments comments = new LatestComments();

    Idea() {}

    /** Sent twice is sent once: a double click, a retry or a refresh changes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitIdea command, Actor by) {
        if (state == null) {
            apply(new IdeaSubmitted(command.idea(), by.person(), by.standing(), command.text()));
        } else if (!state.submittedBy(by)) {
            throw new OnlyTheSubmitter(state.submitter());
        }
    }

    @CommandHandler
    void handle(WithdrawIdea command, Actor by) {
        mustAllow(Verb.WITHDRAW, by);
        apply(new IdeaWithdrawn(id, command.reason()));
    }

    @CommandHandler
    void handle(SupportIdea command, Actor by) {
        mustAllow(Verb.SUPPORT, by);
        apply(new IdeaSupported(
                id,
                by.person(),
                by.standing(),
                command.timesPerWeek(),
                command.minutesEach(),
                command.peopleLikeMe(),
                command.comment()));
    }

    @CommandHandler
    void handle(WithdrawSupport command, Actor by) {
        mustAllow(Verb.WITHDRAW_SUPPORT, by);
        apply(new SupportWithdrawn(id, by.person()));
    }

    /** Pressed twice is said once. */
    @CommandHandler
    void handle(FollowIdea command, Actor by) {
        if (!state.followers().contains(by.person())) {
            mustAllow(Verb.FOLLOW, by);
            apply(new IdeaFollowed(id, by.person()));
        }
    }

    @CommandHandler
    void handle(UnfollowIdea command, Actor by) {
        mustAllow(Verb.UNFOLLOW, by);
        apply(new IdeaUnfollowed(id, by.person()));
    }

    @CommandHandler
    void handle(CommentOnIdea command, Actor by) {
        mustAllow(command.visibility() == Visibility.INTERNAL ? Verb.COMMENT_INTERNALLY : Verb.COMMENT, by);
        if (!comments.contains(command.comment())) {
            apply(new IdeaCommented(id, command.comment(), command.text(), command.visibility()));
        }
    }

    @CommandHandler
    void handle(TakeUpIdea command, Actor by) {
        mustAllow(Verb.TAKE_UP, by);
        if (state.handling().takenUp() == null) {
            apply(new IdeaTakenUp(id));
        }
    }

    @CommandHandler
    void handle(AskSubmitter command, Actor by) {
        mustAllow(Verb.ASK, by);
        apply(new SubmitterAsked(id, command.question()));
    }

    @CommandHandler
    void handle(AnswerQuestion command, Actor by) {
        mustAllow(Verb.ANSWER, by);
        apply(new SubmitterAnswered(id, command.answer()));
    }

    @CommandHandler
    void handle(RedirectIdea command, Actor by, Catalogue catalogue) {
        mustAllow(Verb.REDIRECT, by);
        if (catalogue.nameOf(command.feature()).isEmpty()) {
            throw new Misshapen("featureId", "There is no feature " + command.feature() + " in the catalogue.");
        }
        catalogue.inTheWayOfUse(command.feature()).ifPresent(refusal -> {
            throw refusal;
        });
        apply(new IdeaRedirected(id, command.feature(), command.message()));
    }

    @CommandHandler
    void handle(ConfirmRedirect command, Actor by) {
        mustAllow(Verb.CONFIRM, by);
        var feature = state.feature();
        apply(
                command.solved()
                        ? new RedirectConfirmed(id, feature, command.comment())
                        : new RedirectRefuted(id, feature, command.comment()));
    }

    @CommandHandler
    void handle(AcceptIdea command, Actor by) {
        mustAllow(Verb.ACCEPT, by);
        apply(new IdeaAccepted(id, state.text().title(), state.submitter(), command.message(), command.change()));
    }

    @CommandHandler
    void handle(ReferIdea command, Actor by) {
        mustAllow(Verb.REFER, by);
        apply(new IdeaReferred(id, command.to(), command.message()));
    }

    @CommandHandler
    void handle(ParkIdea command, Actor by, Instant now) {
        mustAllow(Verb.PARK, by);
        PuttingAside.mustBeSoonEnough(command.until(), WorkingDays.londonDay(now));
        apply(new IdeaParked(id, command.until(), command.message()));
    }

    /** Told too early, too late or twice, nothing happens: clocks may tick on several machines. */
    @CommandHandler
    void handle(ReturnIdea command, Instant now) {
        var until = state.place().parkedUntil();
        if (until != null && !WorkingDays.londonDay(now).isBefore(until)) {
            apply(new IdeaReturned(id));
        }
    }

    @CommandHandler
    void handle(ParkUnanswered command) {
        if (state.status() == IdeaStatus.AWAITING_SUBMITTER) {
            apply(new IdeaParked(id, command.until(), PuttingAside.unanswered(command.until())));
        }
    }

    @CommandHandler
    void handle(TellIdeasApart command, Actor by) {
        mustAllow(Verb.JOIN, by);
        apply(new IdeasToldApart(id, command.other()));
    }

    /** What this idea takes along into another one; refuses when it may not go. */
    ComesAlong comesAlong(Actor by, IdeaClocks clocks, Instant now) {
        mustAllow(Verb.JOIN, by);
        return ComesAlong.from(state, clocks.triageDays(state.turns(), now));
    }

    void takeIn(ComesAlong other, Actor by) {
        new IdeaRules(state, by).mustTakeIn();
        apply(other.absorbedBy(id));
    }

    void goOnIn(IdeaId survivor, String message) {
        apply(new IdeaJoined(id, survivor, message));
    }

    /** Where it goes on; refuses when it may not come back. */
    IdeaId mayPartFrom(Actor by) {
        mustAllow(Verb.UNDO_JOIN, by);
        return Objects.requireNonNull(state.joining()).into();
    }

    void letGo(IdeaId other, Actor by) {
        new IdeaRules(state, by).mustLetGo();
        apply(new JoinedIdeaLeft(id, other));
    }

    void partFrom(IdeaId survivor, String message) {
        apply(new JoinUndone(id, survivor, message));
    }

    @CommandHandler
    void handle(DeclineIdea command, Actor by) {
        mustAllow(Verb.DECLINE, by);
        apply(new IdeaDeclined(id, command.reasonCode(), command.message()));
    }

    @CommandHandler
    void handle(AppealDecline command, Actor by) {
        mustAllow(Verb.APPEAL, by);
        apply(new DeclineAppealed(id, command.reason()));
    }

    @CommandHandler
    void handle(ReopenIdea command, Actor by) {
        mustAllow(Verb.REOPEN, by);
        apply(new IdeaReopened(id, command.message(), state.place().change()));
    }

    /** News of a change that it does not wait for (any more), or old news, is no news. */
    @CommandHandler
    void handle(FollowChange command) {
        if (state.waitsFor(command.change()) && !state.knows(command.change(), command.progress())) {
            apply(new ChangeFollowed(id, command.change(), command.progress(), command.sentence()));
        }
    }

    @EventSourcingHandler
    void on(IdeaEvent event, Actor by, @Timestamp Instant at) {
        id = event.idea();
        switch (event) {
            case IdeaCommented said -> comments.add(said.comment());
            default -> state = IdeaState.after(state, event, by, at).withoutWords();
        }
    }

    private void mustAllow(Verb verb, Actor by) {
        new IdeaRules(state, by).mustAllow(verb);
    }
}
