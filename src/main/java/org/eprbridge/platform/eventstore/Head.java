package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * Where the log ends.
 *
 * @param position of the event that will be stored next
 * @param latest the latest time that any stored event carries
 */
record Head(long position, Instant latest) {

    static final Head OF_AN_EMPTY_LOG = new Head(0, Instant.EPOCH);

    static Head behind(Commit commit) {
        return new Head(commit.end(), commit.latest());
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

    Head orLater(Head other) {
        return other.position > position ? other : this;
    }
}
