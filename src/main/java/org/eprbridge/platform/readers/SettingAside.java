package org.eprbridge.platform.readers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;

/**
 * What a reader cannot digest is set aside, so that nobody else waits for it. After a fault of the moment it is not: the
 * reader goes back to its place and comes again, after a second and then after twice as long each time. Only what keeps
 * failing although the database answers is set aside in the end.
 */
final class SettingAside implements EnqueuePolicy<EventMessage<?>> {

    private static final int MOST_ROUNDS = 5;
    private static final int REMEMBERED = 100;

    private final BooleanSupplier databaseAnswers;
    private final Map<String, Integer> rounds = new LinkedHashMap<>();

    SettingAside(BooleanSupplier databaseAnswers) {
        this.databaseAnswers = databaseAnswers;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        var newer = WrittenByNewerVersion.in(cause);
        if (newer != null) {
            throw newer; // the history that the handler asked for goes on behind this event
        }
        boolean isAsideAlready = letter instanceof MongoDeadLetter;
        if (isAsideAlready || !PassingFaults.areIn(cause) || failsByItself(letter.message())) {
            return Decisions.enqueue(new Undigested(Letters.sentence(cause)));
        }
        throw new ComesAgain(cause);
    }

    private boolean failsByItself(EventMessage<?> event) {
        return databaseAnswers.getAsBoolean() && round(event.getIdentifier()) >= MOST_ROUNDS;
    }

    private synchronized int round(String event) {
        if (rounds.size() == REMEMBERED && !rounds.containsKey(event)) {
            rounds.remove(rounds.keySet().iterator().next());
        }
        return rounds.merge(event, 1, Integer::sum);
    }

    /** Why a handler could not take an event, as an administrator reads it. */
    private static final class Undigested extends Exception {

        private static final long serialVersionUID = 1;

        Undigested(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** The reader gives up what it was doing, and does it again from its place. */
    static final class ComesAgain extends RuntimeException {

        private static final long serialVersionUID = 1;

        ComesAgain(Throwable cause) {
            super("The database did not take or give what it should. It is tried again by itself.", cause);
        }
    }
}
