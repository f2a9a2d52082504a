package org.eprbridge.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.Refusal;

/** A safety workshop has a clinical safety officer among those who attend: somebody who held that office on the day. */
public final class NoOfficerAtWorkshop extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final LocalDate date;

    /** @param date of the workshop */
    public NoOfficerAtWorkshop(LocalDate date) {
        super("No clinical safety officer attended the workshop of " + date);
        this.date = date;
    }

    @Override
    public String sentence(Telling telling) {
        return ("Nobody among those who attended was nominated and registered as a clinical safety officer on %s, so this"
                        + " does not count as a safety workshop. Hold it with an officer, or name the one who was there.")
                .formatted(DAY.format(date));
    }
}
