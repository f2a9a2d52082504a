package org.eprbridge.safety.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.CONTROL;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Card;
import org.eprbridge.safety.HazardList.Wanted;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("The hazard log of the organisation")
class ListingHazardsTest {

    static final IncidentId INCIDENT = new IncidentId("INC-1");
    static final Wanted ALL = Wanted.EVERYTHING;

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("hazards");
    final HazardListProjection projection = new HazardListProjection(mongo);
    final ListsHazards lists = new ListsHazards(mongo, DIRECTORY);

    long fact;

    @BeforeEach
    void a_hazard_with_a_control_and_a_residual_risk() {
        projection.forgetEverything();
        tell();
    }

    private void tell() {
        projection.on(new SafetyReviewOpened(REVIEW, CHANGE, TITLE, CONCERN, Set.of(), Set.of()));
        add(HAZARD);
        projection.on(new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), ANALYST, NOW.plusSeconds(60), fact++);
        projection.on(assessment(Phase.RESIDUAL, Likelihood.LOW, Severity.MAJOR), ANALYST, NOW.plusSeconds(90), fact++);
    }

    private void add(HazardId hazard) {
        projection.on(new HazardAdded(REVIEW, hazard, WRONG_UNIT), ANALYST, NOW.plusSeconds(fact), fact++);
    }

    @Test
    void shows_each_hazard_with_its_change_its_risk_and_who_sees_to_its_controls() {
        assertThat(found(ALL)).singleElement().satisfies(card -> {
            assertThat(card)
                    .extracting(Card::hazard, Card::change, Card::title, Card::status, Card::initial, Card::residual)
                    .containsExactly(HAZARD, CHANGE, TITLE, HazardStatus.OPEN, 0, 3);
            assertThat(card.description()).isEqualTo(WRONG_UNIT);
            assertThat(card.owners()).containsExactly(DIRECTORY.nameOf(ANALYST.person()));
        });
    }

    @Test
    void tells_the_same_when_it_hears_the_same_again() {
        var once = found(ALL);

        fact = 0;
        tell();

        assertThat(found(ALL)).isEqualTo(once);
    }

    @Test
    void counts_the_incidents_in_which_a_hazard_came_true_and_follows_a_correction() {
        add(new HazardId("HZ-2"));
        report(HAZARD);
        assertThat(one(HAZARD).incidents()).isOne();

        projection.on(new IncidentLinked(REVIEW, INCIDENT, new HazardId("HZ-2")), NOW, fact++);

        assertThat(one(HAZARD).incidents()).isZero();
        assertThat(one(new HazardId("HZ-2")).incidents()).isOne();
    }

    private void report(HazardId hazard) {
        projection.on(
                new IncidentReported(
                        REVIEW, CHANGE, INCIDENT, "W-1", LocalDate.of(2026, 8, 6), "A dose was read wrongly.", hazard),
                NOW,
                fact++);
    }

    @Nested
    class is_filtered {

        @Test
        void by_status_rating_condition_change_owner_and_words() {
            assertThat(found(new Wanted(
                            Set.of(HazardStatus.OPEN),
                            Set.of(3, 4),
                            Set.of(Condition.NORMAL),
                            CHANGE,
                            ANALYST.person(),
                            false,
                            "micrograms FLUID")))
                    .hasSize(1);
        }

        @Test
        void and_leaves_out_what_does_not_fit() {
            assertThat(found(with(Set.of(HazardStatus.CLOSED), Set.of(), ""))).isEmpty();
            assertThat(found(with(Set.of(), Set.of(1), ""))).isEmpty();
            assertThat(found(with(Set.of(), Set.of(), "unicorn"))).isEmpty();
            assertThat(found(new Wanted(
                            Set.of(), Set.of(), Set.of(Condition.FAULT), new ChangeId("CHG-4"), null, false, "")))
                    .isEmpty();
        }

        @Test
        void by_whether_it_came_true() {
            var cameTrue = new Wanted(Set.of(), Set.of(), Set.of(), null, null, true, "");
            assertThat(found(cameTrue)).isEmpty();
            report(HAZARD);
            assertThat(found(cameTrue)).hasSize(1);
        }

        private static Wanted with(Set<HazardStatus> statuses, Set<Integer> residual, String q) {
            return new Wanted(statuses, residual, Set.of(), null, null, false, q);
        }
    }

    @Nested
    class is_read_stretch_by_stretch {

        @ParameterizedTest
        @ValueSource(strings = {"", "addedAt", "-changedAt", "residual", "-initial", "name", "-name"})
        void without_leaving_out_or_repeating_any_in_every_order(String order) {
            for (int i = 2; i <= 7; i++) {
                add(new HazardId("HZ-" + i));
            }
            var read = new ArrayList<HazardId>();
            String after = "";
            do {
                var stretch = lists.answer(new HazardList.Next(ALL, order, after, 3));
                stretch.items().forEach(it -> read.add(it.hazard()));
                after = stretch.next();
            } while (!after.isEmpty());

            assertThat(read).doesNotHaveDuplicates().hasSize(7);
            assertThat(read)
                    .containsExactlyElementsOf(
                            found(ALL, order).stream().map(Card::hazard).toList());
        }

        @Test
        void and_what_is_added_meanwhile_moves_nothing() {
            for (int i = 2; i <= 4; i++) {
                add(new HazardId("HZ-" + i));
            }
            var first = lists.answer(new HazardList.Next(ALL, "", "", 2));
            add(new HazardId("HZ-5"));
            var second = lists.answer(new HazardList.Next(ALL, "", first.next(), 2));

            assertThat(first.items())
                    .extracting(Card::hazard)
                    .doesNotContainAnyElementsOf(
                            second.items().stream().map(Card::hazard).toList());
            assertThat(second.next()).isEmpty();
        }

        @Test
        void and_says_so_when_a_bookmark_is_not_its_own() {
            add(new HazardId("HZ-2"));
            var next = lists.answer(new HazardList.Next(ALL, "name", "", 1)).next();

            assertThatThrownBy(() -> lists.answer(new HazardList.Next(ALL, "-name", next, 1)))
                    .isInstanceOf(Misshapen.class);
            assertThatThrownBy(() -> lists.answer(new HazardList.Next(ALL, "", "***", 1)))
                    .isInstanceOf(Misshapen.class);
            assertThatThrownBy(() -> lists.answer(new HazardList.Next(ALL, "colour", "", 1)))
                    .isInstanceOf(Misshapen.class);
        }
    }

    private Card one(HazardId hazard) {
        return found(ALL).stream()
                .filter(it -> it.hazard().equals(hazard))
                .findFirst()
                .orElseThrow();
    }

    private List<Card> found(Wanted wanted) {
        return found(wanted, "");
    }

    private List<Card> found(Wanted wanted, String order) {
        return lists.answer(new HazardList.Find(wanted, new PageRequest(0, 50, order)))
                .items();
    }
}
