package org.eprbridge.safety.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.testing.BorrowedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("The incident log")
class ListingIncidentsTest {

    static final IncidentId FIRST = new IncidentId("INC-1");
    static final IncidentId SECOND = new IncidentId("INC-2");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("incidents");
    final IncidentListProjection projection = new IncidentListProjection(mongo);
    final ListsIncidents lists = new ListsIncidents(mongo, DIRECTORY);

    @BeforeEach
    void two_incidents_of_a_reviewed_change() {
        projection.forgetEverything();
        tell();
    }

    private void tell() {
        projection.on(new SafetyReviewOpened(REVIEW, CHANGE, TITLE, CONCERN, Set.of(), Set.of()));
        projection.on(reported(FIRST, "W-1", LocalDate.of(2026, 8, 4), null), ANALYST, NOW, 7);
        projection.on(reported(SECOND, "W-2", LocalDate.of(2026, 8, 5), HAZARD), ANALYST, NOW, 8);
    }

    @Test
    void shows_the_latest_first_with_the_title_of_the_change_and_who_reported_it() {
        assertThat(found(null, Set.of(), "", ""))
                .extracting(IncidentList.Card::incident)
                .containsExactly(SECOND, FIRST);
        assertThat(found(null, Set.of(), "", "").getFirst())
                .extracting(IncidentList.Card::title, IncidentList.Card::state, IncidentList.Card::hazard)
                .containsExactly(TITLE, IncidentState.LINKED, HAZARD);
        assertThat(one(FIRST).reportedBy()).isEqualTo(DIRECTORY.nameOf(ANALYST.person()));
    }

    @Test
    void shows_the_oldest_first_to_whoever_asks() {
        assertThat(found(null, Set.of(), "", "date"))
                .extracting(IncidentList.Card::incident)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void follows_what_is_found_out() {
        projection.on(new IncidentSetAside(REVIEW, FIRST, "It was on paper."), 9);
        assertThat(one(FIRST))
                .extracting(IncidentList.Card::state, IncidentList.Card::reason)
                .containsExactly(IncidentState.SET_ASIDE, "It was on paper.");

        projection.on(new IncidentLinked(REVIEW, FIRST, HAZARD), 10);
        assertThat(one(FIRST))
                .extracting(IncidentList.Card::state, IncidentList.Card::reason, IncidentList.Card::hazard)
                .containsExactly(IncidentState.LINKED, "", HAZARD);
    }

    @Test
    void tells_the_same_when_it_hears_the_same_again() {
        projection.on(new IncidentLinked(REVIEW, FIRST, HAZARD), 9);
        var once = found(null, Set.of(), "", "");

        tell();
        projection.on(new IncidentSetAside(REVIEW, FIRST, "Older."), 9);

        assertThat(found(null, Set.of(), "", "")).isEqualTo(once);
    }

    @Test
    void finds_by_change_hazard_state_and_words() {
        assertThat(found(null, Set.of(IncidentState.TO_EXPLAIN), "w-1 FLUID", "reference"))
                .hasSize(1);
        assertThat(found(HAZARD, Set.of(), "", "-date")).hasSize(1);
        assertThat(lists.answer(new IncidentList.Find(new ChangeId("CHG-4"), null, Set.of(), "", PageRequest.first(10)))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> found(null, Set.of(), "", "colour")).isInstanceOf(Misshapen.class);
    }

    private static IncidentReported reported(
            IncidentId incident, String reference, LocalDate date, @Nullable HazardId hazard) {
        return new IncidentReported(REVIEW, CHANGE, incident, reference, date, "A dose was read wrongly.", hazard);
    }

    private IncidentList.Card one(IncidentId incident) {
        return lists.answer(new IncidentList.Of(incident)).orElseThrow();
    }

    private List<IncidentList.Card> found(
            @Nullable HazardId hazard, Set<IncidentState> states, String words, String sort) {
        return lists.answer(new IncidentList.Find(null, hazard, states, words, new PageRequest(0, 10, sort)))
                .items();
    }
}
