package org.eprbridge.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.security.Proofs;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Orders that need a fresh proof of who gives them")
class AskingForProofTest {

    static final Instant NOW = Instant.parse("2026-08-06T09:00:00Z");
    static final Actor RUTH = Actor.of(new PersonId("ruth"), Role.SAFETY_OFFICER);

    @Test
    void are_refused_without_one() {
        assertThatThrownBy(() -> through(new Signs(), Map.of())).isInstanceOf(NotConfirmedAfresh.class);
    }

    @Test
    void are_refused_with_somebody_elses() {
        assertThatThrownBy(() -> Proofs.of(new PersonId("priya"), NOW.plusSeconds(60))
                        .showing(() -> through(new Signs(), Map.of())))
                .isInstanceOf(NotConfirmedAfresh.class);
    }

    @Test
    void pass_with_one_and_say_so_on_their_envelope() {
        var passed = new ArrayList<CommandMessage<?>>();

        Proofs.of(RUTH.person(), NOW.plusSeconds(60)).showing(() -> passed.add(through(new Signs(), Map.of())));

        assertThat(passed.getFirst().getMetaData()).containsEntry(Envelope.CONFIRMED, "password");
        assertThat(new EnvelopeToEvents().correlationDataFor(passed.getFirst()).get(Envelope.CONFIRMED))
                .isEqualTo("password");
    }

    @Test
    void pass_as_history_with_the_mark_of_that_instead() {
        assertThat(through(new Signs(), Map.of(Envelope.DATED, "true")).getMetaData())
                .doesNotContainKey(Envelope.CONFIRMED);
    }

    @Test
    void are_few_and_all_others_pass_as_they_are() {
        assertThat(through(new Reads(), Map.of()).getMetaData()).doesNotContainKey(Envelope.CONFIRMED);
    }

    @Test
    void are_taken_without_one_when_they_say_that_they_need_none() {
        assertThat(through(new Decides(false), Map.of()).getMetaData()).doesNotContainKey(Envelope.CONFIRMED);
        assertThatThrownBy(() -> through(new Decides(true), Map.of())).isInstanceOf(NotConfirmedAfresh.class);
    }

    private static CommandMessage<?> through(Object order, Map<String, String> more) {
        var envelope = new LinkedHashMap<>(Envelope.of(RUTH, NOW));
        envelope.putAll(more);
        var message = new GenericCommandMessage<>(order, envelope);
        return new AsksForProof().handle(List.of(message)).apply(0, message);
    }

    record Signs() implements ConfirmedAfresh {}

    record Decides(boolean mustBeConfirmed) implements ConfirmedAfresh {}

    record Reads() {}
}
