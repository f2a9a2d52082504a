package org.eprbridge.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardLibrary.Match;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.StarterHazards;
import org.eprbridge.safety.StarterHazards.UsualControl;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding hazards that were seen before")
class FindingHazardsSeenBeforeTest {

    static final HazardId FIRST = new HazardId("HZ-1");

    final Reader reader = new Reader();
    final Index index = new Index(reader, new Topics(reader), null);
    long told;

    FindingHazardsSeenBeforeTest() {
        index.begin(StarterHazards.all());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void begins_with_the_starter_hazards() {
        assertThat(found("a dose in the wrong unit").getFirst())
                .extracting(it -> it.description().name(), Match::changes, Match::latest)
                .containsExactly("Dose in the wrong unit", 0, null);
        assertThat(found("results nobody looks at").stream()
                        .map(it -> it.description().name()))
                .contains("Abnormal result not seen");
    }

    @Test
    void counts_in_how_many_changes_a_hazard_of_one_name_was_seen() {
        add("SR-1", "HZ-1", "Scale hides a falling pulse");
        add("SR-1", "HZ-2", "scale hides a  falling pulse");
        add("SR-2", "HZ-3", "Scale hides a falling pulse");
        add("SR-3", "HZ-4", "Scale hides a falling pulse");

        assertThat(found("falling pulse").getFirst())
                .extracting(Match::changes, Match::latest)
                .containsExactly(3, new HazardId("HZ-4"));
    }

    @Test
    void takes_the_place_of_a_starter_hazard_of_the_same_name_with_the_controls_that_were_found() {
        add("SR-1", "HZ-1", "Dose in the wrong unit");
        tell(new ControlAdded(
                new ReviewId("SR-1"),
                FIRST,
                new ControlId("CTL-1"),
                new ControlDescription(ControlType.TESTING, "Two nurses read ten doses.", null, NewHazard.NO, null)));

        assertThat(found("dose in the wrong unit").getFirst()).satisfies(it -> {
            assertThat(it.changes()).isOne();
            assertThat(it.controls())
                    .containsExactly(new UsualControl(ControlType.TESTING, "Two nurses read ten doses."));
        });
    }

    @Test
    void says_why_it_was_found() {
        assertThat(found("wrong unit").getFirst().why()).startsWith("matches *");
    }

    @Test
    void finds_nothing_that_shares_nothing() {
        assertThat(found("bicycle racks")).isEmpty();
    }

    private void add(String review, String hazard, String name) {
        tell(new HazardAdded(
                new ReviewId(review),
                new HazardId(hazard),
                new HazardDescription(
                        name,
                        "An axis begins at fifty.",
                        "A fall looks flat.",
                        "Nobody is called.",
                        "Shock.",
                        Condition.NORMAL,
                        "")));
    }

    private void tell(Object event) {
        index.hear(event, ++told);
    }

    private List<Match> found(String text) {
        index.show();
        return index.hazards(index.question(text), 5).stream()
                .map(index::match)
                .flatMap(Optional::stream)
                .toList();
    }
}
