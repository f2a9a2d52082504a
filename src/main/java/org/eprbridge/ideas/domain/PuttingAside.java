package org.eprbridge.ideas.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.Misshapen;

/** Until when an idea may rest, and what its sender reads when it rests because no answer came. */
final class PuttingAside {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PuttingAside() {}

    static void mustBeSoonEnough(LocalDate until, LocalDate today) {
        if (!until.isAfter(today) || until.isAfter(today.plusYears(2))) {
            throw new Misshapen("until", "Choose a day after today and within two years.");
        }
    }

    static String unanswered(LocalDate until) {
        return "We asked you a question and have not heard from you, so we have put your idea aside until %s. Answer when you can, and we carry on at once."
                .formatted(DAY.format(until));
    }
}
