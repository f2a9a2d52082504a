package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * Where the log ends.
 *
 * @param position of the event that will be stored next
 * @param latest the latest time that any stored event carries
 * @param hash of everything up to here
 */
record Head(long position, Instant latest, String hash) {

    static final Head OF_AN_EMPTY_LOG = new Head(0, Instant.EPOCH, Chain.NOTHING);

    /** The head behind the next commit. */
    Head behind(Commit next) {
        return new Head(next.end(), next.latest(), Draft.hashOf(next, hash));
    }

    Instant latestWith(List<StoredEvent> events) {
        var result = latest;
        for (StoredEvent event : events) {
            if (event.at().isAfter(result)) {
                result = event.at();
            }
        }
        return result;
    }
}
