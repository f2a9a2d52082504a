package org.eprbridge.platform.readers;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Whether another node is still there, told by whether its mark changes while we watch. Nobody's clock is believed: a node
 * whose clock was hours ahead when it was lost would otherwise keep what it had for hours.
 */
final class SignsOfLife {

    private final long patience;
    private final LongSupplier nanos;
    private final Map<String, Seen> lastSeen = new ConcurrentHashMap<>();

    private record Seen(Object mark, long since) {}

    /** @param nanos a clock that nobody sets */
    SignsOfLife(Duration patience, LongSupplier nanos) {
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    /**
     * @param mark that a living node changes more often than we have patience
     * @return whether it has been the same for longer than that
     */
    boolean areMissing(String of, Object mark) {
        long now = nanos.getAsLong();
        var seen = lastSeen.merge(
                of, new Seen(mark, now), (old, fresh) -> old.mark().equals(mark) ? old : fresh);
        return now - seen.since() > patience;
    }
}
