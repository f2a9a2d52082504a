package org.eprbridge.platform.eventstore;

import com.mongodb.MongoException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The database did not say in time whether the events are stored. They are, or they are not: half of them never. */
public final class LogUnavailable extends EventStoreException {

    private static final long serialVersionUID = 1;

    LogUnavailable(Throwable cause) {
        super(
                "The database did not answer in time, so it is not known whether this was saved. Look before you try again.",
                cause);
    }

    static RuntimeException orSame(Throwable failure) {
        return failure instanceof RuntimeException known && !(failure instanceof MongoException)
                ? known
                : new LogUnavailable(failure);
    }
}
