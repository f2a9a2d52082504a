package org.eprbridge.platform.eventstore;

import com.mongodb.MongoException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The database took nothing, or did not say in time whether it did. The events are stored or not: half of them never. */
public final class LogUnavailable extends EventStoreException {

    private static final long serialVersionUID = 1;

    private LogUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private LogUnavailable(Throwable cause) {
        this(
                "The database did not answer in time, so it is not known whether this was saved. Look before you try again.",
                cause);
    }

    static LogUnavailable takesNothing(Throwable cause) {
        return new LogUnavailable(
                "The database takes nothing at the moment; its disk may be full. Nothing was changed; tell your administrator.",
                cause);
    }

    static RuntimeException orSame(Throwable failure) {
        return failure instanceof RuntimeException known && !(failure instanceof MongoException)
                ? known
                : new LogUnavailable(failure);
    }
}
