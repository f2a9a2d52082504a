package org.eprbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.kernel.Role.BOARD;
import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;

import java.util.List;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Filters in an address")
class FiltersTest {

    @Test
    void come_in_one_parameter_or_in_several_in_capitals_or_not() {
        assertThat(Filters.several("role", List.of("ccio, Deputy", "BOARD"), Role.class))
                .containsExactlyInAnyOrder(CCIO, DEPUTY, BOARD);
    }

    @Test
    void are_none_when_nothing_is_said() {
        assertThat(Filters.several("role", List.of("", " "), Role.class)).isEmpty();
    }

    @Test
    void name_what_there_is_to_whoever_asks_for_something_else() {
        assertThatThrownBy(() -> Filters.several("role", List.of("ccio,king"), Role.class))
                .isInstanceOfSatisfying(
                        Misshapen.class,
                        told -> assertThat(told.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("role");
                            assertThat(problem.whatToDo()).startsWith("Use one of: CLINICIAN, ");
                        }));
    }
}
