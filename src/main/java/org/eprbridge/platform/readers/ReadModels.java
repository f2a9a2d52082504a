package org.eprbridge.platform.readers;

import java.time.Duration;

/** What makes a person's next look include what they just did. */
public interface ReadModels {

    /**
     * Waits until every reader on this node has passed the end of the log, and again while reactions add to it.
     *
     * @return false when that took longer than allowed
     */
    boolean catchUp(Duration atMost);

    /**
     * Waits until every reader on this node has passed a position.
     *
     * @return false when that took longer than allowed
     */
    boolean reach(long position, Duration atMost);
}
