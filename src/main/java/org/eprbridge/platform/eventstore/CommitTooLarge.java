package org.eprbridge.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** One command wanted to remember more than fits into one commit. */
public final class CommitTooLarge extends EventStoreException {

    private static final long serialVersionUID = 1;

    CommitTooLarge(int events, long bytes) {
        super(
                "This is too much at once: %,d events with %,d bytes. Do it in smaller steps of at most %,d events and %,d bytes."
                        .formatted(events, bytes, CommitLog.MOST_EVENTS, CommitLogEngine.MOST_BYTES));
    }
}
