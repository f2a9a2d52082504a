package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.Waiting.Item;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clinical safety officer's home")
class SafetyWaitingTest {

    static final Actor BOARD = Actor.of(new PersonId("board"), Role.BOARD);

    /** A Thursday; five working days back is the Thursday before. */
    static final Instant NOW = Instant.parse("2026-08-20T09:00:00Z");

    final List<ReviewList.Card> reviews = new ArrayList<>();
    final List<IncidentList.Card> incidents = new ArrayList<>();
    final List<OfficerList.Card> officers = new ArrayList<>();

    @Test
    void says_which_reviews_are_overdue_and_since_when_the_oldest() {
        reviews.add(review(1, ReviewStatus.OPEN, "2026-08-13T10:00:00Z"));
        reviews.add(review(2, ReviewStatus.STALE, "2026-08-11T10:00:00Z"));
        reviews.add(review(3, ReviewStatus.OPEN, "2026-08-12T10:00:00Z"));

        assertThat(waiting(CSO))
                .extracting(Item::title, Item::count, Item::sentence)
                .containsExactly(
                        tuple("Overdue reviews", 2L, "Change 2 has waited longest: it was due on 18 August 2026."));
    }

    @Test
    void leads_straight_to_the_sign_off_of_the_only_overdue_review_and_the_only_incident() {
        reviews.add(review(2, ReviewStatus.STALE, "2026-08-11T10:00:00Z"));
        incidents.add(incident(IncidentState.TO_EXPLAIN));

        assertThat(waiting(CSO))
                .extracting(Item::link)
                .containsExactly("safety/SR-2/sign-off", "safety/incidents/INC-4");
    }

    @Test
    void counts_registrations_that_run_out_for_the_board_too() {
        officers.add(officer(RegistrationState.EXPIRING));
        officers.add(officer(RegistrationState.EXPIRED));
        officers.add(officer(RegistrationState.VALID));

        for (var person : List.of(CSO, BOARD)) {
            assertThat(waiting(person))
                    .extracting(Item::title, Item::count)
                    .containsExactly(tuple("Registrations that run out", 2L));
        }
    }

    @Test
    void is_nothing_for_others() {
        reviews.add(review(2, ReviewStatus.STALE, "2026-08-11T10:00:00Z"));
        incidents.add(incident(IncidentState.TO_EXPLAIN));
        officers.add(officer(RegistrationState.EXPIRED));

        assertThat(waiting(NURSE)).isEmpty();
        assertThat(day().partFor(NURSE)).isEmpty();
    }

    @Test
    void shows_the_longest_wait_first_with_its_day_and_what_went_wrong_lately() {
        reviews.add(review(1, ReviewStatus.OPEN, "2026-08-19T10:00:00Z"));
        reviews.add(review(2, ReviewStatus.STALE, "2026-08-11T10:00:00Z"));
        incidents.add(incident(IncidentState.TO_EXPLAIN));
        officers.add(officer(RegistrationState.EXPIRING));

        assertThat(day().partFor(CSO).orElseThrow().getElement().getTextRecursively())
                .containsSubsequence(
                        "SR-2 Change 2",
                        "Was due on 18 August 2026",
                        "SR-1 Change 1",
                        "Due on 26 August 2026",
                        "W-2291",
                        "To explain",
                        "Ends on 1 September 2026");
    }

    @Test
    void says_so_when_there_is_nothing() {
        assertThat(day().partFor(CSO).orElseThrow().getElement().getTextRecursively())
                .contains("No review waits for your word.", "No incident is recorded.", "Nobody's registration");
    }

    private List<Item> waiting(Actor person) {
        return new SafetyWaiting(answering(), undecided())
                .waitingFor(person).stream()
                        .sorted(Comparator.comparingInt(Item::order).reversed())
                        .toList();
    }

    private OfficersDay day() {
        return new OfficersDay(answering(), undecided(), DIRECTORY);
    }

    private UndecidedReviews undecided() {
        return new UndecidedReviews(answering(), WorkingDays.england(), Clock.fixed(NOW, ZoneOffset.UTC), 5);
    }

    private static ReviewList.Card review(int number, ReviewStatus status, String changedAt) {
        return new ReviewList.Card(
                new ReviewId("SR-" + number),
                new ChangeId("CHG-" + number),
                "Change " + number,
                status,
                1,
                0,
                2,
                NOW,
                Instant.parse(changedAt));
    }

    private static IncidentList.Card incident(IncidentState state) {
        return new IncidentList.Card(
                new IncidentId("INC-4"),
                new ReviewId("SR-3"),
                new ChangeId("CHG-3"),
                "Scan wristbands",
                "W-2291",
                LocalDate.of(2026, 8, 5),
                "A dose was read wrongly.",
                state,
                null,
                "",
                "Priya Shah",
                NOW);
    }

    private static OfficerList.Card officer(RegistrationState state) {
        return new OfficerList.Card(
                CSO.person(),
                OfficerKind.LEAD,
                new OfficerRegistration(RegistrationBody.NMC, "12A3456B", LocalDate.of(2026, 9, 1)),
                state,
                BOARD.person(),
                NOW,
                null,
                List.of());
    }

    private Queries answering() {
        return new Answers()
                .to(
                        ReviewList.Find.class,
                        find -> page(reviews.stream()
                                .filter(it -> find.statuses().contains(it.status()))
                                .toList()))
                .to(IncidentList.Find.class, _ -> page(incidents))
                .to(OfficerList.All.class, _ -> List.copyOf(officers));
    }

    private static <T> Page<T> page(List<T> items) {
        return new Page<>(items, items.size(), 0, 200);
    }
}
