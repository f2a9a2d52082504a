package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The meeting in which people of several professions looked for harm together.
 *
 * @param attendees in the order in which they were named
 * @param summary what was looked at and what was decided
 */
public record Workshop(LocalDate date, List<Attendee> attendees, String summary) {

    private static final int MOST = 60;

    public Workshop(@Nullable LocalDate date, @Nullable List<Attendee> attendees, @Nullable String summary) {
        var shape = new Shape();
        this.date = shape.chosen("date", date, "Enter the day of the workshop.");
        this.attendees = attendees == null ? List.of() : List.copyOf(attendees);
        if (this.attendees.isEmpty()) {
            shape.problem("attendees", "Name those who attended.");
        }
        if (this.attendees.size() > MOST) {
            shape.problem("attendees", "Name %d people or fewer.".formatted(MOST));
        }
        if (twice(this.attendees)) {
            shape.problem("attendees", "Name everybody once.");
        }
        this.summary = shape.text("summary", summary, 4_000, "Say what you looked at and what you decided.");
        shape.mustHold();
    }

    private static boolean twice(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::person).distinct().count() < attendees.size();
    }

    /** @param profession as which the person took part */
    public record Attendee(PersonId person, String profession) {

        public Attendee(PersonId person, @Nullable String profession) {
            var shape = new Shape();
            this.person = person;
            this.profession =
                    shape.text("attendees", profession, 100, "Give the profession of everybody who attended.");
            shape.mustHold();
        }
    }
}
