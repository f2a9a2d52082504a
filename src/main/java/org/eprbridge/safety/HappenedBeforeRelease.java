package org.eprbridge.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** What happened before a change went live was not brought about by it. */
public final class HappenedBeforeRelease extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ChangeId change;
    private final LocalDate liveSince;

    public HappenedBeforeRelease(ChangeId change, LocalDate liveSince) {
        super(change + " was not live on that day");
        this.change = change;
        this.liveSince = liveSince;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s went live on %s, after this happened. Check the day and the change."
                .formatted(change, DAY.format(liveSince));
    }
}
