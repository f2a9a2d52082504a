package org.eprbridge.platform.eventstore;

/** One who is measured, with some events stored already. */
interface Contender extends AutoCloseable {

    /** Units of work of two events each, from so many at the same time. */
    Writers.Run append(int writers, long seconds) throws Exception;

    /** How many commits went to the disk together the last time, where that is known. */
    default double group() {
        return 0;
    }

    /** @return how many events the stream has */
    long load(String stream);

    /** However long the first batch of a replay takes, so many events are read. */
    long LEAST_REPLAYED = 100;

    /** Events a second, payloads included, until the end of the log or of the time. */
    double replay(long seconds);
}
