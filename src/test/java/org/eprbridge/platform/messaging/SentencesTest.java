package org.eprbridge.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a person reads when something stands in the way")
class SentencesTest {

    private static final Instant NOW = Instant.parse("2026-08-06T12:00:00Z");

    private final Sentences sentences =
            new Sentences(() -> person -> person.value().equals("asha") ? "Asha Patel" : "somebody else");

    @Test
    void a_refusal_names_the_person_and_the_time() {
        var wall = sentences.speak(new SomebodyWasFaster(), NOW);

        assertThat(wall).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence()).isEqualTo("Asha Patel already did this a minute ago.");
            assertThat(refused.type()).isEqualTo("somebody-was-faster");
        });
    }

    @Test
    void a_refusal_is_found_inside_its_wrapping() {
        assertThat(sentences.speak(new RuntimeException(new SomebodyWasFaster()), NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_missing_thing_is_not_found() {
        assertThat(sentences.speak(new AggregateNotFoundException("IDEA-9", "gone"), NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void endless_races_ask_for_another_try() {
        assertThat(sentences.speak(new ConcurrencyException("again"), NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.type()).isEqualTo("changed-meanwhile");
                    assertThat(refused).hasRootCauseInstanceOf(ConcurrencyException.class);
                });
    }

    @Test
    void a_fault_stays_a_fault() {
        var fault = new IllegalStateException("broken");

        assertThat(sentences.speak(fault, NOW)).isSameAs(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT59S, just now",
        "PT1M, a minute ago",
        "PT2M, 2 minutes ago",
        "PT59M59S, 59 minutes ago",
        "PT1H, an hour ago",
        "PT2H, 2 hours ago",
        "PT23H59M, 23 hours ago",
        "PT24H, on 5 August 2026"
    })
    void the_past_is_told_as_people_tell_it(Duration ago, String words) {
        assertThat(Sentences.when(NOW.minus(ago), NOW)).isEqualTo(words);
    }

    private static final class SomebodyWasFaster extends Refusal {

        SomebodyWasFaster() {
            super("somebody was faster");
        }

        @Override
        public String sentence(Telling telling) {
            return "%s already did this %s."
                    .formatted(telling.nameOf(new PersonId("asha")), telling.when(NOW.minusSeconds(61)));
        }
    }
}
