package org.eprbridge.platform.readers;

import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.platform.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Faults of the moment: nothing is wrong with the event, and trying again later may well succeed. */
final class PassingFaults {

    private PassingFaults() {}

    /** The database was not there, or somebody else was changing the same thing. */
    static boolean areIn(@Nullable Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return switch (cause) {
            case MongoTimeoutException _,
                    MongoSocketException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoExecutionTimeoutException _,
                    DataAccessResourceFailureException _,
                    TransientDataAccessException _,
                    LogUnavailable _,
                    ConcurrencyException _ -> true;
            case MongoException other ->
                other.hasErrorLabel("RetryableWriteError") || other.hasErrorLabel("TransientTransactionError");
            default -> false;
        };
    }
}
