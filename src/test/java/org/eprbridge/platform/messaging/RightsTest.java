package org.eprbridge.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who may send which message")
class RightsTest {

    private static final Actor NURSE = Actor.of(new PersonId("nurse"), Role.CLINICIAN);
    private static final Actor CCIO = Actor.of(new PersonId("ccio"), Role.CLINICIAN, Role.CCIO);

    private static final Refusal.Telling NOBODY_TO_NAME = new Refusal.Telling() {
        @Override
        public String nameOf(PersonId person) {
            throw new AssertionError("no name is needed");
        }

        @Override
        public String when(Instant instant) {
            throw new AssertionError("no time is needed");
        }
    };

    @Test
    void nobody_may_send_a_message_that_names_no_role() {
        assertThatThrownBy(() -> Rights.roleFor(Unmarked.class, CCIO)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anybody_signed_in_may_send_a_message_for_everybody() {
        assertThat(Rights.roleFor(ForEverybody.class, NURSE)).isEqualTo(Role.CLINICIAN);
    }

    @Test
    void a_person_acts_in_the_role_that_gave_the_right() {
        assertThat(Rights.roleFor(ForDeciders.class, CCIO)).isEqualTo(Role.CCIO);
    }

    @Test
    void others_are_told_who_may() {
        assertThatThrownBy(() -> Rights.roleFor(ForDeciders.class, NURSE))
                .isInstanceOfSatisfying(NotAllowed.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
                    assertThat(refusal.type()).isEqualTo("not-allowed");
                    assertThat(refusal.sentence(NOBODY_TO_NAME))
                            .isEqualTo("You may not do this. It is for: the CCIO, a deputy.");
                });
    }

    record Unmarked() {}

    @AllowedFor
    record ForEverybody() {}

    @AllowedFor({Role.CCIO, Role.DEPUTY})
    record ForDeciders() {}
}
