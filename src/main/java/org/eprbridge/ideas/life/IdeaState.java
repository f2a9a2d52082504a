package org.eprbridge.ideas.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
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
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.life.Handling.Deed;
import org.eprbridge.ideas.life.Turns.Inherited;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.ideas.life.Voices.Said;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** All that is known of one idea after some of its events. The rules and the pages read the same one, so they never differ. */
public record IdeaState(
        IdeaId id,
        PersonId submitter,
        Standing standing,
        IdeaText text,
        Instant submittedAt,
        Place place,
        Handling handling,
        Turns turns,
        Voices voices,
        @Nullable Joining joining,
        List<JoinedIdea> joined) {

    public IdeaState {
        joined = List.copyOf(joined);
    }

    /** @param before null before the first event */
    public static IdeaState after(@Nullable IdeaState before, IdeaEvent event, Actor by, Instant at) {
        if (before != null) {
            return before.after(event, by, at);
        }
        if (event instanceof IdeaSubmitted first) {
            return sent(first, at);
        }
        throw new IllegalStateException("The story of " + event.idea() + " does not begin with its submission.");
    }

    private static IdeaState sent(IdeaSubmitted event, Instant at) {
        return new IdeaState(
                event.idea(),
                event.submitter(),
                event.standing(),
                event.text(),
                at,
                Place.inTriage(""),
                Handling.sent(new Deed(event.submitter(), at)),
                Turns.startingAt(at),
                Voices.none(),
                null,
                List.of());
    }

    private IdeaState after(IdeaEvent event, Actor by, Instant at) {
        var deed = new Deed(by.person(), at);
        return switch (event) {
            case IdeaSubmitted _, IdeasToldApart _ -> this;
            case IdeaWithdrawn e -> with(Place.withdrawn(e.reason()), handling.moved(deed), turns, at);
            case IdeaSupported e -> with(voices.with(e, at));
            case SupportWithdrawn e -> with(voices.without(e.supporter()));
            case IdeaFollowed e -> with(voices.with(voices.followers().with(e.follower())));
            case IdeaUnfollowed e -> with(voices.with(voices.followers().without(e.follower())));
            case IdeaCommented e -> with(voices.with(new Said(e.comment(), by.person(), e.text(), e.visibility(), at)));
            case IdeaTakenUp _ -> with(place, handling.takenUp(deed), turns, at);
            case SubmitterAsked e -> with(Place.awaitingAnswer(e.question()), handling.cameBack(deed), turns, at);
            case SubmitterAnswered _ -> with(Place.inTriage(""), handling.cameBack(deed), turns, at);
            case IdeaRedirected e ->
                with(Place.redirectedTo(e.feature(), e.message()), handling.moved(deed), turns.decided(at), at);
            case RedirectConfirmed e ->
                with(Place.solvedBy(e.feature(), place.message()), handling.moved(deed), turns, at);
            case RedirectRefuted _ -> with(Place.inTriage(""), handling.cameBackFirst(deed), turns.undecided(), at);
            case IdeaAccepted e ->
                with(Place.acceptedFor(e.change(), e.message()), handling.moved(deed), turns.decided(at), at);
            case IdeaReferred e ->
                with(Place.referredTo(e.to(), e.message()), handling.moved(deed), turns.decided(at), at);
            case IdeaParked e -> with(parked(e, by), handling.moved(deed), turns, at);
            case IdeaJoined e -> joined(e, deed);
            case JoinUndone e -> parted(e, at);
            case IdeaAbsorbed e -> absorbing(e, at);
            case JoinedIdeaLeft e -> leftBy(e.left());
            case IdeaReturned _ -> with(Place.inTriage(""), handling.cameBack(deed), turns.promisedAgain(at), at);
            case IdeaDeclined e -> with(Place.declined(e.message()), handling.moved(deed), turns.decided(at), at);
            case DeclineAppealed _ -> with(Place.inTriage(""), handling.appealed(deed), turns.undecided(), at);
            case IdeaReopened e ->
                with(
                        Place.inTriage(e.message()),
                        handling.cameBack(deed).leaving(e.change()),
                        handling.undoneBy(deed)
                                ? turns.undecided()
                                : turns.undecided().promisedAgain(at),
                        at);
            case ChangeFollowed e -> following(e, deed);
        };
    }

    /** The clock parks because nobody answered: the question stays open, and the answer brings the idea back. */
    private Place parked(IdeaParked event, Actor by) {
        return Place.parkedUntil(event.until(), by.is(Role.SYSTEM) ? place.question() : "", event.message());
    }

    private IdeaState following(ChangeFollowed event, Deed deed) {
        var next = place.following(event.change(), event.progress(), event.sentence());
        return event.progress() == Progress.DROPPED
                ? with(next, handling.cameBack(deed).leaving(event.change()), turns.promisedAgain(deed.at()), deed.at())
                : with(next, handling, turns, deed.at());
    }

    private IdeaState joined(IdeaJoined event, Deed deed) {
        var next = with(Place.joined(event.message()), handling.moved(deed), turns.decided(deed.at()), deed.at());
        return next.with(new Joining(event.into(), place, handling, turns.decidedAt()));
    }

    private IdeaState parted(JoinUndone event, Instant at) {
        var before = Objects.requireNonNull(joining, "not joined");
        return with(
                        before.place().again(event.message()),
                        before.handling().again(),
                        turns.decidedAsOf(before.decidedAt()),
                        at)
                .with((Joining) null);
    }

    private IdeaState absorbing(IdeaAbsorbed event, Instant at) {
        var more = new ArrayList<>(joined);
        more.add(new JoinedIdea(event.joined(), event.title(), event.submitter(), event.sentAt()));
        return with(turns.with(new Inherited(event.joined(), at, event.triageDays())), voices.with(event), more);
    }

    private IdeaState leftBy(IdeaId other) {
        return with(
                turns.without(other),
                voices.without(other),
                joined.stream().filter(it -> !it.idea().equals(other)).toList());
    }

    private IdeaState with(Place nowAt, Handling nowHandled, Turns nowTurns, Instant at) {
        return new IdeaState(
                id,
                submitter,
                standing,
                text,
                submittedAt,
                nowAt,
                nowHandled,
                nowTurns.passedTo(nowAt.ball(), at),
                voices,
                joining,
                joined);
    }

    private IdeaState with(@Nullable Joining nowJoining) {
        return new IdeaState(
                id, submitter, standing, text, submittedAt, place, handling, turns, voices, nowJoining, joined);
    }

    private IdeaState with(Turns nowTurns, Voices nowVoices, List<JoinedIdea> nowJoined) {
        return new IdeaState(
                id, submitter, standing, text, submittedAt, place, handling, nowTurns, nowVoices, joining, nowJoined);
    }

    private IdeaState with(Voices louder) {
        return with(turns, louder, joined);
    }

    public IdeaStatus status() {
        return place.status();
    }

    public PublicStatus publicStatus() {
        return place.publicStatus(handling.lookedAt());
    }

    /** Came back from a refuted redirect or an appeal and waits for triage again. */
    public boolean goesFirst() {
        return ball() == Ball.TRIAGE && handling.headOfQueue();
    }

    public Ball ball() {
        return place.ball();
    }

    public boolean submittedBy(Actor person) {
        return submitter.equals(person.person());
    }

    /** Whether it is this person's idea, or one of theirs was joined with it. */
    public boolean sharedBy(Actor person) {
        return submittedBy(person)
                || joined.stream().anyMatch(it -> it.submitter().equals(person.person()));
    }

    public boolean carriesOthers() {
        return joined.stream().anyMatch(it -> !it.submitter().equals(submitter));
    }

    /** When the first of those sent it who are waiting for it now. */
    public Instant firstSentAt() {
        return joined.stream()
                .map(JoinedIdea::sentAt)
                .reduce(submittedAt, (one, other) -> other.isBefore(one) ? other : one);
    }

    /** Where a redirect pointed to; asked only while it is redirected. */
    public FeatureId feature() {
        return Objects.requireNonNull(place.feature(), "not redirected");
    }

    /**
     * An accepted idea follows its change. Until work begins it follows any that takes it in and that it has not left: the
     * one that it was meant for may be over already.
     */
    public boolean waitsFor(ChangeId change) {
        return change.equals(place.change())
                || place.progress() == Progress.PLANNED && !handling.left().contains(change);
    }

    public boolean knows(ChangeId change, Progress progress) {
        return change.equals(place.change()) && progress == place.progress();
    }

    public boolean supportedBy(Actor person) {
        return supporters().stream().anyMatch(backing -> backing.person().equals(person.person()));
    }

    /** Who meets the same problem, besides the submitter. */
    public List<Backing> supporters() {
        return people().stream().filter(it -> !it.person().equals(submitter)).toList();
    }

    /** Who wants to hear what becomes of it; nobody while they hear of the idea in which it goes on. */
    public List<PersonId> followers() {
        return joining == null ? voices.followers().all() : List.of();
    }

    /** What the problem costs the submitter and the supporters together. */
    public Evidence evidence() {
        return Weighing.of(people());
    }

    public double hoursPerWeek() {
        return Weighing.hours(people());
    }

    /** The submitter and the supporters, each once; nobody while they all count with another idea. */
    public List<Backing> people() {
        return joining == null
                ? voices.all(
                        new Backing(submitter, standing, text.timesPerWeek(), text.minutesEach(), 1, "", submittedAt))
                : List.of();
    }

    /** The rules need no words, and what a snapshot leaves out it need not carry. */
    public IdeaState withoutWords() {
        return with(voices.withoutWords());
    }
}
