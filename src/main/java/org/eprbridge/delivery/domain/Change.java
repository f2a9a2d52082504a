package org.eprbridge.delivery.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.eprbridge.delivery.SafetyDecision.STALE;
import static org.eprbridge.delivery.SafetyState.NO_IMPACT;
import static org.eprbridge.delivery.SafetyState.SIGNED;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.DROPPED;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;

import java.time.Instant;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.ChangeCommand.AnswerJoinedIdea;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.LeaveChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.OpenChange;
import org.eprbridge.delivery.ChangeCommand.PartFromJoinedIdea;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.NotOfTheDigitalTeam;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchPeriod;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.ReleaseAuthority;

/** A piece of the digital team's work. It goes live only with a safety decision that stands at that moment. */
@Aggregate
class Change extends ScreenedChange {

    Change() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenChange command) {
        if (id == null) {
            apply(new ChangeOpened(command.change(), command.title()));
            apply(new IdeaJoinedChange(command.change(), command.acceptance(), PROPOSED, command.note()));
        }
    }

    @CommandHandler
    void handle(JoinChange command, Actor actor) {
        if (soFar.knows(command.acceptance())) {
            return;
        }
        mustBeUnderWay();
        boolean comesBack = soFar.answeredBefore(command.acceptance().idea());
        apply(new IdeaJoinedChange(id, command.acceptance(), soFar.stage(), ""));
        askSafetyAgain(command.acceptance(), comesBack, actor);
    }

    @CommandHandler
    void handle(LeaveChange command) {
        if (!soFar.answers(command.idea()) || soFar.stage() == CLOSED || soFar.stage() == DROPPED) {
            return;
        }
        apply(new IdeaLeftChange(id, command.idea(), command.reason()));
        if (soFar.ideas().isEmpty() && (soFar.stage() == PROPOSED || soFar.stage() == READY)) {
            apply(new ChangeDropped(id, command.reason(), Set.of()));
        }
    }

    @CommandHandler
    void handle(AnswerJoinedIdea command) {
        var joined = command.joined();
        if (!soFar.answers(joined.into()) || soFar.joinedIdeas().knows(joined)) {
            return;
        }
        boolean screenedByASender = joined.senders().stream().anyMatch(soFar::screenedOutBy);
        apply(new JoinedIdeaAnswered(id, joined));
        if (screenedByASender) {
            apply(new ScreeningBecameVoid(
                    id,
                    "Whoever decided that there is no impact also sent %s, which goes on in %s now."
                            .formatted(joined.idea(), joined.into())));
        }
    }

    @CommandHandler
    void handle(PartFromJoinedIdea command) {
        if (soFar.joinedIdeas().joinedBefore(command.joined(), command.from(), command.number())) {
            apply(new JoinedIdeaParted(id, command.joined(), command.from(), command.number()));
        }
    }

    @CommandHandler
    void handle(MoveChange command, Actor actor, ReleaseAuthority authority, Instant now, WatchPeriod watch) {
        if (command.to() == soFar.stage()) {
            return;
        }
        soFar.rules().inTheWayOf(command.to()).ifPresent(Change::refuse);
        if (command.to() == LIVE) {
            mustBeAuthorised(authority, now);
        }
        apply(new ChangeMoved(id, soFar.stage(), command.to(), soFar.ideas()));
        if (command.to() == LIVE && watch.days() > 0) {
            apply(new WatchBegan(id, watch.lastDay(now)));
        }
        if (command.to() == BUILDING || command.to() == TESTING) {
            noticeBuilder(actor.person());
        }
    }

    @CommandHandler
    void handle(BlockChange command) {
        mustBeUnderWay();
        if (!command.reason().equals(soFar.blockedReason())) {
            apply(new ChangeBlocked(id, command.reason()));
        }
    }

    @CommandHandler
    void handle(UnblockChange command) {
        if (soFar.blocked()) {
            apply(new ChangeUnblocked(id));
        }
    }

    @CommandHandler
    void handle(DropChange command) {
        if (soFar.stage() == DROPPED) {
            return;
        }
        mustBeUnderWay();
        apply(new ChangeDropped(id, command.reason(), soFar.ideas()));
    }

    @CommandHandler
    void handle(AssignChange command, Directory directory) {
        mustBeUnderWay();
        mustBuild(command.owner(), directory);
        if (!soFar.owner().filter(command.owner()::equals).isPresent()) {
            apply(new ChangeAssigned(id, command.owner()));
            noticeBuilder(command.owner());
        }
    }

    @CommandHandler
    void handle(SizeChange command) {
        mustBeUnderWay();
        if (!soFar.size().filter(command.size()::equals).isPresent()) {
            apply(new ChangeSized(id, command.size()));
        }
    }

    /**
     * The decision was made on a smaller change. A signature covers what was here before and comes back; where it does not,
     * the review says so, and the gate asks the review.
     */
    private void askSafetyAgain(Acceptance acceptance, boolean comesBack, Actor actor) {
        String because = "%s has joined %s since.".formatted(acceptance.idea(), id);
        if (soFar.safety() == NO_IMPACT) {
            apply(new ScreeningBecameVoid(id, because));
        } else if (soFar.safety() == SIGNED && !comesBack) {
            apply(new SafetyDecisionRecorded(
                    id, soFar.review(), STALE, actor.behalf().orElse(actor.person()), because));
        }
    }

    /** Nobody says of their own work that it cannot harm, not even before they begin it. */
    private void noticeBuilder(PersonId builder) {
        if (soFar.screenedOutBy(builder)) {
            apply(new ScreeningBecameVoid(id, "Whoever decided that there is no impact now works on it."));
        }
    }

    /** What the change remembers of its safety may be older than what the review knows. */
    private void mustBeAuthorised(ReleaseAuthority authority, Instant now) {
        if (soFar.safety() == SIGNED) {
            authority.authorise(soFar.review(), id, soFar.ideas(), soFar.involved(), now);
        } else {
            authority.authoriseIfReviewed(soFar.review(), id, soFar.ideas(), soFar.involved(), now);
        }
    }

    private void mustBeUnderWay() {
        soFar.rules().inTheWayOfWork().ifPresent(Change::refuse);
    }

    private static void mustBuild(PersonId person, Directory directory) {
        boolean builds = directory
                .find(person)
                .filter(it -> it.asActor().isAnyOf(DIGITAL_ANALYST, RELEASE_MANAGER))
                .isPresent();
        if (!builds) {
            throw new NotOfTheDigitalTeam(person);
        }
    }
}
