package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;

import java.util.Optional;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.automation.Inquiry.Edits;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A story that the search for a way round the gate has found, told by hand, and what the two kinds of judges say of it. */
@DisplayName("What becomes of an edit after the signature")
class WhatBecomesOfAnEditAfterTheSignatureTest {

    static final HazardId HAZARD = new HazardId("HZ-1");
    static final ControlId CONTROL = new ControlId("CTL-1");

    SmallHouse house = new SmallHouse(DIRECTORY);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void in_the_house_as_it_is_it_takes_the_signature_away_even_when_it_is_undone() {
        signedIn(Fault.NONE);
        edited();
        undone();

        assertThat(goesLive()).isFalse();
    }

    @Test
    void where_it_is_forgotten_the_hash_still_keeps_the_gate_shut() {
        signedIn(Fault.EDITS_AFTER_SIGNING_ARE_FORGOTTEN);
        edited();

        assertThat(goesLive()).isFalse();
    }

    @Test
    void where_it_is_forgotten_and_undone_the_hash_tells_nothing() {
        signedIn(Fault.EDITS_AFTER_SIGNING_ARE_FORGOTTEN);
        edited();
        undone();

        assertThat(goesLive()).isTrue();
        assertThat(complaint(Edits.TAKE_SIGNATURES_AWAY)).isPresent();
        assertThat(complaint(Edits.MAY_BE_UNDONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_overlooks_an_edit_that_was_not_undone(Edits edits) {
        signedIn(Fault.NOBODY_ASKS_THE_REVIEW);
        edited();

        assertThat(goesLive()).isTrue();
        assertThat(complaint(edits)).isPresent();
    }

    @Test
    void after_the_release_it_keeps_the_change_from_being_closed_until_it_is_signed_again() {
        var change = signedIn(Fault.NONE);
        assertThat(goesLive()).isTrue();
        house.deliverEverything();
        change.isEdited();
        assertThat(closes()).isFalse();

        assertThat(change.signs(CSO)).isTrue();
        assertThat(closes()).isTrue();
    }

    private OneChange signedIn(Fault planted) {
        house.close();
        house = new SmallHouse(DIRECTORY, planted);
        var change = new OneChange(house);
        change.accept(change.shared("IDEA-1", NURSE));
        change.review();
        change.movesTo(Stage.READY_TO_RELEASE);
        assertThat(change.signs(CSO)).isTrue();
        return change;
    }

    private void edited() {
        house.attempt(ANALYST, new AddControl(OneChange.REVIEW, HAZARD, CONTROL, UNIT_SHOWN));
    }

    private void undone() {
        house.attempt(ANALYST, new WithdrawControl(OneChange.REVIEW, HAZARD, CONTROL, "Not needed."));
    }

    /** Before the news has reached the change. */
    private boolean goesLive() {
        return house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.LIVE));
    }

    private boolean closes() {
        return house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.CLOSED));
    }

    private Optional<String> complaint(Edits edits) {
        var facts = house.facts();
        var release = facts.stream()
                .filter(it -> it.event() instanceof ChangeMoved moved && moved.to() == Stage.LIVE)
                .findFirst()
                .orElseThrow();
        return new Inquiry(person -> DIRECTORY.find(person).orElseThrow().asActor(), edits)
                .complaint(facts, facts.indexOf(release));
    }
}
