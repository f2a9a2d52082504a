package org.eprbridge.similarity.index;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
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
    private final Supplier<Index> empty;
    private volatile @Nullable Follower asked;
    private @Nullable Follower beside;

    KeepsTheIndex(EventStore store, Reader reader, Topics topics, Optional<DirectionDesk> desk) {
        this.store = store;
        this.empty = () -> new Index(reader, topics, desk.orElse(null));
    }

    /** Nothing is known before the start. */
    Index index() {
        var follower = asked;
        if (follower == null) {
            throw new IllegalStateException("The index is made when the application has started.");
        }
        return follower.index();
    }

    /** Makes a new index beside this one; a second wish while one is being made changes nothing. */
    synchronized void rebuild() {
        if (beside == null && asked != null) {
            beside = new Follower(store, empty.get(), this::exchange);
        }
    }

    synchronized boolean rebuilding() {
        return beside != null;
    }

    private synchronized void exchange() {
        var old = asked;
        if (beside != null && old != null) {
            asked = beside;
            beside = null;
            old.stop();
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
