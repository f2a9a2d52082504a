package org.eprbridge.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.StarterHazards.Starter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Starting from known hazards")
class StartingFromKnownHazardsTest {

    @Test
    void offers_enough_for_the_search_to_find_something() {
        assertThat(StarterHazards.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void names_each_hazard_once_and_with_at_least_two_usual_controls() {
        assertThat(StarterHazards.all())
                .extracting(it -> it.description().name().toLowerCase(Locale.UK))
                .doesNotHaveDuplicates();
        assertThat(StarterHazards.all())
                .extracting(Starter::controls)
                .allSatisfy(controls -> assertThat(controls).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void reads_a_hazard_from_cause_to_harm() {
        var only = StarterHazards.read("""
                # A remark.

                name: Wrong unit
                cause: No unit is shown.
                effect: It is guessed.
                hazard: Too much is given.
                harm: Overdose.
                condition: FAULT
                control DESIGN: Show the unit.
                """);
        assertThat(only).singleElement().satisfies(it -> {
            assertThat(it.description())
                    .isEqualTo(new HazardDescription(
                            "Wrong unit",
                            "No unit is shown.",
                            "It is guessed.",
                            "Too much is given.",
                            "Overdose.",
                            Condition.FAULT,
                            ""));
            assertThat(it.controls())
                    .containsExactly(new StarterHazards.UsualControl(ControlType.DESIGN, "Show the unit."));
        });
    }

    @Test
    void does_not_start_with_a_file_that_is_not_complete() {
        assertThatThrownBy(() -> StarterHazards.read("name: Wrong unit\ncondition: FAULT"))
                .isInstanceOf(Misshapen.class);
        assertThatThrownBy(() -> StarterHazards.read("Wrong unit")).hasMessageContaining("has no word in front");
    }
}
