package org.eprbridge.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shape of a message")
class ShapeTest {

    final Shape shape = new Shape();

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\u200b\u200b", "\u2060 \u3000"})
    void needs_a_text_that_somebody_can_see(String invisible) {
        shape.text("title", invisible, 10, "Give it a title.");

        assertThatExceptionOfType(Misshapen.class).isThrownBy(shape::mustHold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\u001b[31mb", "a\ud800b", "a\u009bb"})
    void keeps_no_orders_to_a_terminal_and_no_half_of_a_character(String hostile) {
        shape.optionalText("comment", hostile, 10);

        assertThatExceptionOfType(Misshapen.class).isThrownBy(shape::mustHold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "a\ttab", "Zieliński", "👩‍⚕️", "עברית"})
    void keeps_what_people_write(String words) {
        shape.text("comment", words, 20, "Write something.");

        assertThatCode(shape::mustHold).doesNotThrowAnyException();
    }

    @Test
    void tells_of_every_problem_at_once() {
        shape.chosen("reason", null, "Choose the reason.");
        shape.text("message", "", 10, "Write the sentence.");

        assertThatExceptionOfType(Misshapen.class)
                .isThrownBy(shape::mustHold)
                .extracting(Misshapen::problems)
                .isEqualTo(List.of(
                        new Misshapen.Problem("reason", "Choose the reason."),
                        new Misshapen.Problem("message", "Write the sentence.")));
    }
}
