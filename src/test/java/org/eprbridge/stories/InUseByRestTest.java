package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change in use that loses its authority, by REST")
class InUseByRestTest extends ByRest {

    String change = "";
    String review = "";

    @BeforeEach
    void a_live_change() {
        change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        review = reviewOf(change);
        judged(review);
        signs(review, "Safe.").expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void is_not_closed_and_says_that_authority_was_withdrawn_until_it_is_signed_again() {
        withdrawn();

        assertThat(closes().expecting(409).<String>get("$.detail")).contains("cannot be closed", review);
        var page = nurse.asks("/changes/" + change).expecting(200);
        assertThat(page.<String>get("$.safety")).isEqualTo("WITHDRAWN");
        assertThat(page.<String>get("$.safetyWords")).contains("withdrawn: A ward saw the wrong unit.");
        assertThat(whyNotClosed()).singleElement().asString().contains("cannot be closed");
        List<String> why = nurse.asks("/changes?size=200&need=authority_withdrawn")
                .expecting(200)
                .get("$.items[?(@.id == '%s')].withdrawnBecause".formatted(change));
        assertThat(why).containsExactly("A ward saw the wrong unit.");

        signs(review, "Safe again.").expecting(200);
        closes().expecting(200);
    }

    @Test
    void is_not_closed_while_its_review_is_edited_and_not_signed_again() {
        analyst.sends(
                        "/safety-reviews/" + review + "/scope",
                        "{'scope':'The chart and its print','intendedUse':'Nurses','normalConditions':'At the bedside',"
                                + "'faultConditions':'Downtime'}")
                .expecting(200);

        assertThat(closes().expecting(409).<String>get("$.detail")).contains("have %s signed again".formatted(review));
        assertThat(whyNotClosed()).singleElement().asString().contains("cannot be closed");

        signs(review, "Safe with its print.").expecting(200);
        assertThat(whyNotClosed()).containsExactly("");
        closes().expecting(200);
    }

    @Test
    void is_flagged_also_when_it_is_closed() {
        closes().expecting(200);
        withdrawn();
        assertThat(flagged()).containsExactly("A ward saw the wrong unit.");
    }

    @Test
    void is_flagged_when_an_incident_is_reported_of_what_is_closed() {
        closes().expecting(200);
        analyst.sends(
                        "/incidents",
                        "{'clientId':'%s','change':'%s','reference':'W-77','date':'%s','summary':'The colour hid a dose.'}"
                                .formatted(UUID.randomUUID(), change, WorkingDays.londonDay(Instant.now())))
                .expecting(201);
        assertThat(flagged()).containsExactly("Incident W-77 was reported.");
    }

    private void withdrawn() {
        cso.sends("/safety-reviews/" + review + "/withdraw", "{'reason':'A ward saw the wrong unit.'}")
                .expecting(200);
    }

    private Program.Answer closes() {
        return release.sends("/changes/" + change + "/move", "{'to':'CLOSED'}");
    }

    private List<String> whyNotClosed() {
        return analyst.asks("/changes/" + change).get("$.moves[?(@.to == 'CLOSED')].refusal");
    }

    private List<String> flagged() {
        return nurse.asks("/changes?size=200&need=take_back")
                .expecting(200)
                .get("$.items[?(@.id == '%s')].rollbackReason".formatted(change));
    }
}
