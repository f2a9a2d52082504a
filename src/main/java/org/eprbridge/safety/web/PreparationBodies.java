package org.eprbridge.safety.web;

import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.jspecify.annotations.Nullable;

/** What programs send about how a review was prepared. Whatever may be missing is nullable; messages say what is wrong. */
final class PreparationBodies {

    private PreparationBodies() {}

    record Scope(
            @Nullable String scope,
            @Nullable String intendedUse,
            @Nullable String normalConditions,
            @Nullable String faultConditions) {

        SystemScope described() {
            return new SystemScope(scope, intendedUse, normalConditions, faultConditions);
        }
    }

    record Path(@Nullable ReviewPath path, @Nullable String reason) {}

    record Held(
            @Nullable LocalDate date,
            @Nullable List<@Nullable Attendee> attendees,
            @Nullable String summary) {

        Workshop workshop() {
            return new Workshop(date, attendees == null ? List.of() : named(attendees), summary);
        }

        private static List<Workshop.Attendee> named(List<@Nullable Attendee> attendees) {
            return attendees.stream()
                    .map(it -> it == null ? new Attendee(null, null) : it)
                    .map(Attendee::named)
                    .toList();
        }
    }

    record Attendee(@Nullable String person, @Nullable String profession) {

        Workshop.Attendee named() {
            return new Workshop.Attendee(reference("attendees", orEmpty(person), PersonId::new), profession);
        }
    }
}
