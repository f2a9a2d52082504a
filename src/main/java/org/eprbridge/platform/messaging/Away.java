package org.eprbridge.platform.messaging;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.eprbridge.platform.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The database is not there or takes nothing. Not a {@link Refused}: no rule said no, so a reaction tries again later and a
 * person may.
 */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String NOTHING_CHANGED =
            "The database does not answer at the moment. Nothing was changed; try again in a minute.";

    private Away(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** What this failure means for a person, or null when it is about something else. */
    public static @Nullable Away in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Away known -> {
                    return known;
                }
                case LogUnavailable unknown -> {
                    return new Away(String.valueOf(unknown.getMessage()), failure);
                }
                case MongoTimeoutException _,
                        MongoSocketException _,
                        MongoNotPrimaryException _,
                        MongoNodeIsRecoveringException _,
                        DataAccessResourceFailureException _ -> {
                    return new Away(NOTHING_CHANGED, failure);
                }
                default -> {}
            }
        }
        return null;
    }
}
