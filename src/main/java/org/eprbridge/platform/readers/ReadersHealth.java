package org.eprbridge.platform.readers;

import java.util.Locale;
import org.eprbridge.platform.readers.Processors.Processor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** The readers are well when each of them goes on and is not far behind: only then do the lists tell what has happened. */
final class ReadersHealth extends AbstractHealthIndicator {

    private final Processors processors;
    private final long mostBehind;

    /** @param mostBehind so many events may a reader be behind and still count as well */
    ReadersHealth(Processors processors, long mostBehind) {
        super("Nobody knows how far the readers of the log are.");
        this.processors = processors;
        this.mostBehind = mostBehind;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (Processor reader : processors.all()) {
            var trouble = troubleOf(reader);
            if (trouble != null) {
                health.outOfService().withDetail(reader.name(), trouble);
            }
        }
    }

    private @Nullable String troubleOf(Processor reader) {
        if (!reader.running()) {
            return "It is stopped.";
        }
        if (reader.error() != null) {
            return reader.error();
        }
        return reader.lag() > mostBehind
                ? String.format(
                        Locale.UK, "It is %,d events behind; up to %,d count as well.", reader.lag(), mostBehind)
                : null;
    }
}
