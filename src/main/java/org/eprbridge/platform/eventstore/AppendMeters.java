package org.eprbridge.platform.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;

/** Numbers of the head of the log for whoever watches over the house. */
final class AppendMeters implements AppendWatch {

    private final Timer append;
    private final DistributionSummary group;
    private final Counter races;
    private final Counter unknown;

    AppendMeters(MeterRegistry registry) {
        this.append = Timer.builder("epr.log.append")
                .description("From asking to stored, waiting for the group included")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.group = DistributionSummary.builder("epr.log.group")
                .description("Commits that went to the disk together")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.races = Counter.builder("epr.log.races")
                .description("Times that another node was faster at our position")
                .register(registry);
        this.unknown = Counter.builder("epr.log.unknown")
                .description("Times that the database did not say what became of a group, and it was looked up")
                .register(registry);
    }

    @Override
    public void appended(long nanos) {
        append.record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void stored(int commits) {
        group.record(commits);
    }

    @Override
    public void raced() {
        races.increment();
    }

    @Override
    public void unknown() {
        unknown.increment();
    }
}
