package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;

import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The change has not heard yet; the review knows already, and it is the review that is asked. */
@DisplayName("Going live before the news has gone round")
class GoingLiveBeforeTheNewsTest {

    SmallHouse house;
    OneChange change;

    @BeforeEach
    void accepted() {
        in(Fault.NONE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void is_refused_after_an_incident_of_what_was_thought_harmless() {
        thoughtHarmless();
        assertThat(goesLive()).isTrue();
        incident();
        rolledBack();

        assertThat(goesLive()).isFalse();
    }

    @Test
    void is_refused_after_an_incident_of_what_was_signed() {
        signed();
        assertThat(goesLive()).isTrue();
        incident();
        rolledBack();

        assertThat(goesLive()).isFalse();
    }

    @Test
    void is_refused_when_somebody_edits_the_review_at_the_same_moment() {
        signed();
        house.atOnce(
                () -> assertThat(goesLive()).isFalse(),
                () -> assertThat(edited()).isTrue());
    }

    @Test
    void is_found_out_where_both_get_through() {
        close();
        in(Fault.CONFLICTS_ARE_OVERLOOKED);
        signed();
        house.atOnce(
                () -> assertThat(goesLive()).isTrue(),
                () -> assertThat(edited()).isTrue());

        var facts = house.facts();
        var release = facts.stream().filter(Inquiry::goesLive).findFirst().orElseThrow();
        assertThat(new Inquiry(person -> DIRECTORY.find(person).orElseThrow().asActor())
                        .complaint(facts, facts.indexOf(release)))
                .hasValueSatisfying(it -> assertThat(it).startsWith("the review was not what was signed"));
    }

    private void in(Fault planted) {
        house = new SmallHouse(DIRECTORY, planted);
        change = new OneChange(house);
        change.accept(change.shared("IDEA-1", NURSE));
    }

    private void thoughtHarmless() {
        house.attempt(CCIO, new ScreenChange(OneChange.CHANGE, false, "Only a colour.", ScreeningAnswers.noToAll()));
        change.movesTo(Stage.READY_TO_RELEASE);
    }

    private void signed() {
        change.review();
        change.movesTo(Stage.READY_TO_RELEASE);
        assertThat(change.signs(CSO)).isTrue();
    }

    private boolean goesLive() {
        return house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.LIVE));
    }

    private void incident() {
        assertThat(house.attempt(
                        ANALYST,
                        new ReportIncident(
                                OneChange.CHANGE,
                                new IncidentId("INC-1"),
                                "W-2291",
                                house.today(),
                                "A dose was read wrongly.",
                                null)))
                .isTrue();
    }

    private void rolledBack() {
        house.attempt(RELEASE, new RollBackChange(OneChange.CHANGE, "Switched off."));
    }

    private boolean edited() {
        return house.attempt(
                ANALYST, new AddControl(OneChange.REVIEW, new HazardId("HZ-1"), new ControlId("CTL-1"), UNIT_SHOWN));
    }
}
