package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.platform.ui.Findable.Hit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whoever types a whole reference into the palette")
class TypingAWholeReferenceTest {

    static final Hit MEANT = new Hit("Change", "CHG-2 Ring once", "changes/CHG-2");
    static final Hit ALIKE = new Hit("Change", "CHG-29 Ring twice", "changes/CHG-29");

    @ParameterizedTest
    @ValueSource(strings = {"CHG-2", "chg-2", " Chg-2 "})
    void means_that_one(String typed) {
        assertThat(Findable.reference("CHG", typed)).contains("CHG-2");
        assertThat(MEANT.isMeantBy(typed)).isTrue();
        assertThat(ALIKE.isMeantBy(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR-2", "CHG-", "CHG-2 ring", "ring", "", "CHG-1234567890123456789"})
    void and_everybody_else_only_searches(String typed) {
        assertThat(Findable.reference("CHG", typed)).isEmpty();
    }

    @Test
    void does_not_mean_a_name_that_only_begins_with_a_word_with_a_dash() {
        assertThat(new Hit("Feature", "Follow-up letters", "catalogue/letters").isMeantBy("follow-up"))
                .isFalse();
        assertThat(new Hit("Feature", "Follow-up", "catalogue/follow-up").isMeantBy("follow-up"))
                .isTrue();
    }

    @Test
    void finds_it_first_and_once() {
        assertThat(Findable.meantFirst(Optional.of(MEANT), Stream.of(ALIKE, MEANT)))
                .containsExactly(MEANT, ALIKE);
    }
}
