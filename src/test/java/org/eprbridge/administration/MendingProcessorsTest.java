package org.eprbridge.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.testing.Guards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mending processors")
class MendingProcessorsTest {

    final Desk behind = new Desk();
    final ProcessorDesk desk = behind.openedBy(Role.ADMINISTRATOR);

    @BeforeEach
    void something_is_wrong() {
        behind.letters = List.of(Desk.LETTER);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_gets_in(Role role) {
        var closed = behind.openedBy(role);

        assertThatThrownBy(closed::processors).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.deadLetters("idea-list")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.retry("idea-list", "event-1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.setAside("idea-list", "event-1", "Old")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.givenUp("idea-list")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.rebuild("idea-list")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.cancelRebuild("idea-list")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closed.watch(_ -> {})).isInstanceOf(Refused.class);
        assertThat(behind.deeds).isEmpty();
    }

    @Test
    void a_projection_is_built_again_for_whoever_asked() {
        desk.rebuild("idea-list");
        desk.cancelRebuild("idea-list");

        assertThat(behind.deeds).containsExactly("rebuild idea-list for P-9", "cancel idea-list");
    }

    @Test
    void what_cannot_be_built_again_is_refused_with_a_sentence() {
        behind.refusal = new Processors.CannotRebuild("It is being built already.");

        assertThatThrownBy(() -> desk.rebuild("idea-list")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.sentence()).isEqualTo("It is being built already.");
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.RULE);
        });
    }

    @Test
    void an_open_screen_is_told_when_something_changes() {
        var told = new AtomicInteger();
        var stop = desk.watch(_ -> told.incrementAndGet());

        behind.processors = List.of(Desk.with("idea-list", 12, null, 0));

        await().untilAsserted(() -> assertThat(told).hasValue(1));
        stop.run();
    }

    @Test
    void an_administrator_tries_again() {
        assertThat(desk.retry("idea-list", "event-1")).isTrue();

        assertThat(behind.deeds).containsExactly("retry idea-list event-1");
    }

    @Test
    void setting_aside_keeps_who_and_why() {
        desk.setAside("idea-list", "event-1", " Made by hand in a test. ");

        assertThat(behind.deeds).containsExactly("set aside idea-list event-1 by P-9: Made by hand in a test.");
    }

    @Test
    void setting_aside_keeps_what_was_confirmed_not_to_be_about_a_patient() throws Exception {
        NotAboutAPatient.saidOfEverything(() -> {
            desk.setAside("idea-list", "event-1", "Ring " + Guards.PHONE_NUMBER);
            return true;
        });

        assertThat(behind.deeds)
                .containsExactly("set aside idea-list event-1 by P-9: Ring 07700 900123 (phone-number in reason)");
    }

    @Test
    void setting_aside_needs_a_reason() {
        assertThatThrownBy(() -> desk.setAside("idea-list", "event-1", " ")).isInstanceOf(Misshapen.class);

        assertThat(behind.deeds).isEmpty();
    }

    @Test
    void what_somebody_else_has_dealt_with_is_gone() {
        assertThatThrownBy(() -> desk.retry("idea-list", "event-2"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
