package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.delivery.Stage.BUILDING;

import java.util.List;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.ui.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits because of a change")
class ChangesWaitingTest {

    final ChangesWaiting waiting = new ChangesWaiting(Changes.answering(
            Changes.boardWith(Changes.card(BUILDING), 4), Changes.page(BUILDING, SafetyState.IN_REVIEW, List.of())));

    @Test
    void leads_the_owner_to_their_change() {
        assertThat(waiting.waitingFor(Changes.ANALYST))
                .extracting(Waiting.Item::title, Waiting.Item::link)
                .containsExactly(tuple("Changes that you own", "changes/CHG-3"));
    }

    @Test
    void asks_nothing_of_a_colleague_who_does_not_own_it() {
        assertThat(waiting.waitingFor(Actor.of(new PersonId("ben"), Role.DIGITAL_ANALYST)))
                .isEmpty();
    }

    @Test
    void asks_nothing_of_a_clinician() {
        assertThat(waiting.waitingFor(Changes.NURSE)).isEmpty();
    }

    @Test
    void is_found_by_its_words() {
        var found = new ChangesFound(Changes.answering(
                Changes.boardWith(Changes.card(BUILDING), 4),
                Changes.page(BUILDING, SafetyState.IN_REVIEW, List.of())));
        assertThat(found.find(Changes.NURSE, "scan"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.link()).isEqualTo("changes/CHG-3"));
        assertThat(found.find(Changes.NURSE, "s")).isEmpty();
    }
}
