package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.ANALYST;
import static org.eprbridge.safety.ui.Reviews.NURSE;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.Remedy;
import org.eprbridge.safety.Remedy.ControlDeed;
import org.eprbridge.safety.Remedy.HazardDeed;
import org.eprbridge.safety.Remedy.OfReview;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The way to put right what stands in the way of a signature")
class RemediesTest {

    static final ReviewPage.Hazard OPEN = Reviews.hazard(null, null);

    @ParameterizedTest
    @CsvSource({
        "DESCRIBE_SCOPE, safety/SR-3/scope",
        "RECORD_WORKSHOP, safety/SR-3/workshop",
        "ADD_HAZARD, safety/SR-3/hazards/new",
        "READ_HAZARDS, safety/SR-3"
    })
    void leads_the_team_to_the_task(OfReview task, String address) {
        assertThat(address(ANALYST, OPEN, task)).contains(address);
    }

    @Test
    void leads_to_the_choice_of_the_path_only_whoever_may_choose() {
        assertThat(address(OFFICER, OPEN, OfReview.CHOOSE_PATH)).contains("safety/SR-3/path");
        assertThat(address(ANALYST, OPEN, OfReview.CHOOSE_PATH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EDIT, edit",
        "ASSESS_INITIAL, initial",
        "ASSESS_RESIDUAL, residual",
        "ADD_CONTROL, controls/new",
        "END_OFFER, reopen"
    })
    void leads_the_team_to_the_form_of_the_hazard(HazardDeed deed, String page) {
        assertThat(address(ANALYST, OPEN, of(deed))).contains("safety/SR-3/hazards/HZ-5/" + page);
    }

    @ParameterizedTest
    @CsvSource({"CHANGE, edit", "PROVE, evidence"})
    void leads_the_team_to_the_form_of_the_control(ControlDeed deed, String page) {
        assertThat(address(ANALYST, OPEN, new Remedy.OfControl(WRONG_CHART, new ControlId("CTL-5"), deed)))
                .contains("safety/SR-3/hazards/HZ-5/controls/CTL-5/" + page);
    }

    @Test
    void leads_to_the_incident() {
        assertThat(address(NURSE, OPEN, new Remedy.OfIncident(new IncidentId("INC-4"))))
                .contains("safety/incidents/INC-4");
    }

    @Test
    void leads_no_officer_into_judging_a_risk_that_they_could_not_sign_for_then() {
        assertThat(address(OFFICER, OPEN, of(HazardDeed.ASSESS_RESIDUAL))).contains("safety/SR-3?hazard=HZ-5");
        assertThat(address(OFFICER, OPEN, of(HazardDeed.ASSESS_INITIAL))).contains("safety/SR-3/hazards/HZ-5/initial");
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_hazard_to_those_who_do_not_work_on_it(HazardDeed deed) {
        assertThat(address(NURSE, OPEN, of(deed))).contains("safety/SR-3?hazard=HZ-5");
    }

    @Test
    void begins_with_opening_a_closed_hazard_again() {
        assertThat(address(ANALYST, standing(HazardStatus.CLOSED, null), of(HazardDeed.EDIT)))
                .contains("safety/SR-3/hazards/HZ-5/reopen");
    }

    @Test
    void leads_to_recording_what_somebody_outside_has_answered() {
        var supplier = new HazardRecord.Transfer(
                new Receiver("Brightfloor Facilities", "Contract desk"),
                OFFICER.person(),
                new HazardRecord.Outside("Service desk", null));
        assertThat(address(ANALYST, standing(HazardStatus.OFFERED, supplier), of(HazardDeed.END_OFFER)))
                .contains("safety/SR-3/hazards/HZ-5/outside-answer");
    }

    private static ReviewPage.Hazard standing(HazardStatus status, HazardRecord.@Nullable Transfer transfer) {
        var record = OPEN.record();
        var now = new HazardRecord(
                record.id(), record.description(), status, "", transfer, null, null, record.controls(), List.of());
        return new ReviewPage.Hazard(now, null, null, OPEN.controls());
    }

    private static Remedy of(HazardDeed deed) {
        return new Remedy.OfHazard(WRONG_CHART, deed);
    }

    private static Optional<String> address(Actor actor, ReviewPage.Hazard hazard, Remedy remedy) {
        var view = Reviews.page(ReviewStatus.OPEN, List.of(), hazard);
        return new Remedies(view, () -> Optional.of(actor)).linkTo(remedy).map(Anchor::getHref);
    }
}
