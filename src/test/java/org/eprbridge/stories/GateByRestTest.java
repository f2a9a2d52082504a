package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gate, by REST")
class GateByRestTest extends ByRest {

    @Test
    void an_edit_after_the_signature_closes_the_gate_until_it_is_signed_again() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        String hazard = judged(review);
        signs(review, "Safe.").expecting(200);

        assess(analyst, review, hazard, "RESIDUAL", "MEDIUM", "NEGLIGIBLE");
        assertThat(release.sends("/changes/" + change + "/move", "{'to':'LIVE'}")
                        .expecting(409)
                        .<String>get("$.detail"))
                .contains("no longer valid");

        signs(review, "Still safe.").expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void a_signature_covers_what_was_read_and_the_difference_says_what_is_other_since() {
        String review = reviewOf(accepted(shared()));
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "MINOR_UPSET");
        assess(analyst, review, hazard, "RESIDUAL", "MEDIUM", "MINOR_UPSET");
        String read = cso.asks("/safety-reviews/" + review).get("$.sha256");
        String body = "{'statement':'Safe.','sha256':'%s','password':'%s'}";
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "MINOR_UPSET");

        assertThat(cso.sends("/safety-reviews/" + review + "/sign-off", body.formatted(read, "bridge"))
                        .expecting(409)
                        .<String>get("$.type"))
                .endsWith("record-changed-meanwhile");
        assertThat(cso.sends("/safety-reviews/" + review + "/sign-off", body.formatted(read, "guess"))
                        .expecting(400)
                        .<String>get("$.errors[0].field"))
                .isEqualTo("password");
        nurse.asks("/safety-reviews/" + review + "/differences").expecting(404);
        signs(review, "Safe.").expecting(200);
        analyst.sends(
                        "/safety-reviews/" + review + "/scope",
                        "{'scope':'The chart','intendedUse':'Doctors','normalConditions':'At the bedside',"
                                + "'faultConditions':'Late values'}")
                .expecting(200);

        List<String> fields = nurse.asks("/safety-reviews/" + review + "/differences")
                .expecting(200)
                .get("$.lines[*].place[1]");
        assertThat(fields).contains("intendedUse", "faultConditions");
        assertThat(nurse.asks("/safety-reviews/" + review + "/versions/1")
                        .expecting(200)
                        .<Boolean>get("$.proven"))
                .isTrue();
        String now = cso.asks("/safety-reviews/" + review).get("$.sha256");
        List<Integer> versions = cso.sends("/safety-reviews/" + review + "/versions", "{'sha256':'%s'}".formatted(now))
                .expecting(200)
                .get("$[*].number");
        assertThat(versions).containsExactly(1, 2);
    }

    @Test
    void a_withdrawn_signature_closes_the_gate_until_somebody_signs_anew() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        judged(review);
        signs(review, "Safe.").expecting(200);

        analyst.sends("/safety-reviews/" + review + "/withdraw", "{'reason':'I have doubts.'}")
                .expecting(403);
        assertThat(cso.sends("/safety-reviews/" + review + "/withdraw", "{'reason':'A ward saw the wrong unit.'}")
                        .expecting(200)
                        .<String>get("$.status"))
                .isEqualTo("WITHDRAWN");
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(409);
        assertThat(nurse.asks("/safety-reviews/" + review).expecting(200).<String>get("$.withdrawal"))
                .isEqualTo("A ward saw the wrong unit.");
    }

    @Test
    void a_signature_releases_nothing_while_its_signer_is_out_of_office() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        judged(review);
        signs(review, "Safe.").expecting(200);
        var board = new Program(web, "board");

        board.sends("/safety-officers/cso/end", "{'reason':'She moves to another trust.'}")
                .expecting(200);
        assertThat(release.sends("/changes/" + change + "/move", "{'to':'LIVE'}")
                        .expecting(409)
                        .<String>get("$.detail"))
                .contains("no longer nominated");

        board.sends(
                        "/safety-officers",
                        "{'person':'cso','kind':'LEAD','body':'GMC','number':'0000042','validUntil':'2036-03-31'}")
                .expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void no_impact_is_for_a_clinician_who_did_not_build_it() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String noImpact = noImpact("Only the colour of a heading changes.");

        analyst.sends("/changes/" + change + "/screen", noImpact).expecting(403);
        deputy.sends("/changes/" + change + "/screen", noImpact).expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }
}
