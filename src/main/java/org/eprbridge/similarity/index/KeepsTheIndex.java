package org.eprbridge.similarity.index;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.safety.StarterHazards;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The index of this node. It lives in memory and is made from the log when the node starts; a new one is made beside the
 * one that people ask, and takes its place when it knows as much.
 */
@Component
class KeepsTheIndex implements SmartLifecycle {

    private final EventStore store;
    private final Clock clock;
    private final Supplier<Index> empty;
    private volatile @Nullable Follower asked;
    private @Nullable Follower beside;
    private @Nullable Making making;

    KeepsTheIndex(EventStore store, Clock clock, Reader reader, Topics topics, Optional<DirectionDesk> desk) {
        this.store = store;
        this.clock = clock;
        this.empty = () -> {
            var index = new Index(reader, topics, desk.orElse(null));
            index.begin(StarterHazards.all());
            return index;
        };
    }

    /** Nothing is known before the start. */
    Index index() {
        var follower = asked;
        if (follower == null) {
            throw new IllegalStateException("The index is made when the application has started.");
        }
        return follower.index();
    }

    /** Makes a new index beside this one; false, and nothing changes, while one is being made. */
    synchronized boolean rebuild(PersonId by) {
        if (beside != null || asked == null) {
            return false;
        }
        var now = clock.instant();
        making = new Making(by, now, 0, now, State.BUILDING, null);
        beside = new Follower(store, empty.get(), this::exchange);
        return true;
    }

    /** Throws the new one away; false when none is being made. */
    boolean cancelRebuild() {
        var unwanted = takeAway();
        unwanted.ifPresent(Follower::stop);
        return unwanted.isPresent();
    }

    private synchronized Optional<Follower> takeAway() {
        var unwanted = Optional.ofNullable(beside);
        unwanted.ifPresent(follower -> ended(State.CANCELLED, follower.index().position()));
        beside = null;
        return unwanted;
    }

    synchronized boolean rebuilding() {
        return beside != null;
    }

    /** How the last one comes along, or came. */
    synchronized Optional<Making> making() {
        var last = making;
        if (last == null || beside == null) {
            return Optional.ofNullable(last);
        }
        return Optional.of(new Making(
                last.by(), last.startedAt(), beside.index().position(), clock.instant(), last.state(), null));
    }

    private synchronized void exchange() {
        var old = asked;
        if (beside != null && old != null) {
            asked = beside;
            ended(State.DONE, beside.index().position());
            beside = null;
            old.stop();
        }
    }

    private void ended(State how, long heard) {
        var last = making;
        if (last != null) {
            var now = clock.instant();
            making = new Making(last.by(), last.startedAt(), heard, now, how, now);
        }
    }

    @Override
    public synchronized void start() {
        asked = new Follower(store, empty.get(), () -> {});
    }

    @Override
    public synchronized void stop() {
        if (asked != null) {
            asked.stop();
            asked = null;
        }
        if (beside != null) {
            beside.stop();
            beside = null;
        }
    }

    /** Before anybody can ask. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return asked != null;
    }
}
