package org.eprbridge.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages of a list that is known as a whole")
class PagesTest {

    static final List<String> LETTERS = List.of("a", "b", "c");

    @Test
    void hold_as_many_as_are_asked_for_and_tell_how_many_there_are() {
        assertThat(Page.of(LETTERS, new PageRequest(0, 2, ""))).isEqualTo(new Page<>(List.of("a", "b"), 3, 0, 2));
        assertThat(Page.of(LETTERS, new PageRequest(1, 2, ""))).isEqualTo(new Page<>(List.of("c"), 3, 1, 2));
    }

    @Test
    void are_empty_behind_the_end() {
        assertThat(Page.of(LETTERS, new PageRequest(100_000, 200, "")).items()).isEmpty();
    }
}
