package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.Actor;

/** Reads the log back: what happened to one thing, and how far the log reaches. */
public interface EventLog {

    /** The position behind the last event that this process knows of, its own last one included. */
    long head();

    /** Everything that happened to one aggregate, in order; empty when there is none. */
    List<Recorded> history(String aggregate);

    /**
     * One fact with its envelope.
     *
     * @param sequence its place in the aggregate's own story, from 0
     * @param position its place in the whole log, from 0
     */
    record Recorded(Object event, Actor actor, Instant at, long sequence, long position) {}
}
