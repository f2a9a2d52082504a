package org.eprbridge.storms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.eprbridge.platform.time.WorkingDays;

/** A clock that somebody sets forward and back by hours, again and again. */
final class JumpingClock extends Clock {

    private static final int FURTHEST_SECONDS = 10 * 3_600;

    private final AtomicReference<Duration> wrongBy = new AtomicReference<>(Duration.ZERO);

    void jump(Random chance) {
        wrongBy.set(Duration.ofSeconds(chance.nextInt(-FURTHEST_SECONDS, FURTHEST_SECONDS)));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(wrongBy.get());
    }

    @Override
    public ZoneId getZone() {
        return WorkingDays.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
