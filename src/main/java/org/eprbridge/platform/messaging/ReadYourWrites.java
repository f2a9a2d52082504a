package org.eprbridge.platform.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.ReadModels;

/**
 * Lets people find in the lists what they have just done. Whoever writes waits for the readers, and when that takes too
 * long, waits once more with their next question; then they are told that it is behind instead of being shown a lost idea.
 */
class ReadYourWrites {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ReadModels readModels;
    private final EventLog log;
    private final List<Freshness> told;
    private final Map<PersonId, Unseen> unseen = new ConcurrentHashMap<>();

    ReadYourWrites(ReadModels readModels, EventLog log, List<Freshness> told) {
        this.readModels = readModels;
        this.log = log;
        this.told = told;
    }

    /** @return the position in the log before which it stands */
    long wrote(PersonId person) {
        long position = log.head();
        if (!readModels.catchUp(PATIENCE)) {
            unseen.merge(person, new Unseen(position, false), Unseen::later);
        }
        told.forEach(it -> it.written(position));
        return position;
    }

    void beforeAsking(PersonId person) {
        var write = unseen.get(person);
        if (write != null) {
            boolean seen = readModels.reach(write.position(), write.waitedFor() ? Duration.ZERO : PATIENCE);
            if (seen) {
                unseen.remove(person, write);
                told.forEach(Freshness::level);
            } else {
                unseen.replace(person, write, new Unseen(write.position(), true));
                told.forEach(Freshness::behind);
            }
        }
    }

    /** @param waitedFor a page has several questions; the first of them has waited for all */
    private record Unseen(long position, boolean waitedFor) {

        private Unseen later(Unseen other) {
            return other.position > position ? other : this;
        }
    }
}
