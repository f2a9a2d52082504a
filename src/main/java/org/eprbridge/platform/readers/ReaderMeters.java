package org.eprbridge.platform.readers;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.eprbridge.platform.readers.Processors.Processor;

/** Numbers of every reader for whoever watches over the house: how far behind, how many dead letters, what is built. */
final class ReaderMeters implements MeterBinder {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Processors processors;
    private List<Processor> last = List.of();
    private long lookedAt;

    ReaderMeters(Processors processors) {
        this.processors = processors;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Processor reader : look()) {
            gauge(registry, reader, "epr.reader.lag", "Events that the reader has not read yet", Processor::lag);
            gauge(
                    registry,
                    reader,
                    "epr.reader.dead.letters",
                    "Events that the reader could not digest, and those behind them",
                    Processor::deadLetters);
            gauge(
                    registry,
                    reader,
                    "epr.reader.standing",
                    "1 while the reader stands still and should not, else 0",
                    it -> it.running() && it.error() == null ? 0 : 1);
            if (reader.rebuildable()) {
                gauge(
                        registry,
                        reader,
                        "epr.reader.rebuild.progress",
                        "How much of the log the copy being built has heard, from 0 to 1; 0 while none is built",
                        ReaderMeters::progress);
                gauge(
                        registry,
                        reader,
                        "epr.reader.rebuild.rate",
                        "Events a second that the copy being built hears; 0 while none is built",
                        ReaderMeters::rate);
            }
        }
    }

    private void gauge(
            MeterRegistry registry, Processor reader, String name, String what, ToDoubleFunction<Processor> number) {
        Gauge.builder(name, () -> find(reader.name()).map(number::applyAsDouble).orElse(Double.NaN))
                .description(what)
                .tag("reader", reader.name())
                .register(registry);
    }

    private Optional<Processor> find(String name) {
        return look().stream().filter(reader -> reader.name().equals(name)).findFirst();
    }

    private static double progress(Processor reader) {
        var rebuilding = reader.rebuilding();
        return rebuilding == null || rebuilding.state().ended() || rebuilding.head() == 0
                ? 0
                : Math.min(1, (double) rebuilding.position() / rebuilding.head());
    }

    private static double rate(Processor reader) {
        var rebuilding = reader.rebuilding();
        return rebuilding == null || rebuilding.state().ended() ? 0 : rebuilding.eventsPerSecond();
    }

    /** Forty gauges are read at once, and one look at the readers is enough for all of them. */
    private synchronized List<Processor> look() {
        if (last.isEmpty() || System.nanoTime() - lookedAt > FRESH_NANOS) {
            last = processors.all();
            lookedAt = System.nanoTime();
        }
        return last;
    }
}
