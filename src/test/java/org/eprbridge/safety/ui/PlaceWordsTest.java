package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where something has changed, in words")
class PlaceWordsTest {

    @ParameterizedTest
    @CsvSource({
        "title, Title",
        "scope/intendedUse, 'Scope, intended use'",
        "hazards/HZ-1/description/name, 'HZ-1, name'",
        "hazards/HZ-1/residual/judgement/likelihood, 'HZ-1, residual risk, likelihood'",
        "hazards/HZ-1/controls/CTL-3/description/description, 'HZ-1, control, CTL-3, description'",
        "hazards, Hazards"
    })
    void is_told_from_the_outside_in(String place, String words) {
        assertThat(PlaceWords.place(List.of(place.split("/")))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "likelihood, VERY_LOW, Very low",
        "path, FULL, Full",
        "name, NEWS, NEWS",
        "rationale, Seen twice, Seen twice"
    })
    void says_what_was_chosen_in_words_and_leaves_what_was_written(String field, String value, String words) {
        assertThat(PlaceWords.value(List.of("hazards", "HZ-1", field), value)).isEqualTo(words);
    }
}
