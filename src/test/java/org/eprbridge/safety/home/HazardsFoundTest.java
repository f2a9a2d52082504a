package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.ui.Findable.Hit;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Jumping to a hazard or an incident")
class HazardsFoundTest {

    static final HazardList.Card WRONG = new HazardList.Card(
            HAZARD, REVIEW, CHANGE, TITLE, WRONG_UNIT, HazardStatus.OPEN, 3, 2, 1, List.of(), 0, NOW, NOW);
    static final IncidentList.Card OVERDOSE = new IncidentList.Card(
            new IncidentId("INC-4"),
            REVIEW,
            CHANGE,
            TITLE,
            "W-2291",
            LocalDate.of(2026, 8, 5),
            "A dose was read wrongly.",
            IncidentState.TO_EXPLAIN,
            null,
            "",
            "Priya Shah",
            NOW);

    @Test
    void leads_to_the_review_of_a_hazard_and_to_the_page_of_an_incident() {
        assertThat(found("unit"))
                .containsExactly(
                        new Hit("Hazard", "HZ-1 Wrong unit", "safety/SR-3?hazard=HZ-1"),
                        new Hit("Incident", "INC-4 W-2291", "safety/incidents/INC-4"));
    }

    @Test
    void knows_the_lists_by_name() {
        assertThat(found("Hazard lo"))
                .first()
                .isEqualTo(new Hit("Screen", "Hazard log of all changes", "safety/hazards"));
    }

    @Test
    void waits_until_enough_is_typed() {
        assertThat(found("un")).isEmpty();
    }

    private static List<Hit> found(String typed) {
        return new HazardsFound(new Answers()
                        .to(HazardList.Find.class, _ -> new Page<>(List.of(WRONG), 1, 0, 4))
                        .to(IncidentList.Find.class, _ -> new Page<>(List.of(OVERDOSE), 1, 0, 4)))
                .find(NURSE, typed);
    }
}
