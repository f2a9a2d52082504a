package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An incident of a change that was thought harmless, by REST")
class IncidentByRestTest extends ByRest {

    String change = "";

    @BeforeEach
    void a_live_change_without_a_review() {
        change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        deputy.sends("/changes/" + change + "/screen", noImpact("Only a colour changes."))
                .expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void opens_a_review_and_stands_in_the_way_until_it_is_explained() {
        String body = incident("The colour hid a dose.");
        String id = analyst.sends("/incidents", body).expecting(201).get("$.id");
        assertThat(analyst.sends("/incidents", body).expecting(200).<String>get("$.id"))
                .isEqualTo(id);

        String review =
                cso.asks("/safety-reviews?change=" + change).expecting(200).get("$.items[0].id");
        assertThat(cso.asks("/changes/" + change).<String>get("$.safety")).isEqualTo("STALE");
        List<String> inTheWay =
                cso.asks("/safety-reviews/" + review).expecting(200).get("$.inTheWay");
        assertThat(inTheWay).anyMatch(it -> it.contains(id) && it.contains("names no hazard yet"));

        String hazard = analyst.sends(
                        "/safety-reviews/" + review + "/hazards",
                        "{'name':'Hidden dose','cause':'A colour.','effect':'It cannot be read.',"
                                + "'hazard':'A dose is missed.','harm':'Delay.','condition':'NORMAL'}")
                .expecting(201)
                .get("$.id");
        analyst.sends("/incidents/" + id + "/link", "{'hazard':'%s'}".formatted(hazard))
                .expecting(200);

        var found = nurse.asks("/incidents?hazard=" + hazard + "&state=linked&q=colour")
                .expecting(200);
        assertThat(found.<String>get("$.items[0].id")).isEqualTo(id);
        cso.sends("/incidents/" + id + "/set-aside", "{'reason':'Not ours.'}").expecting(409);
    }

    @Test
    void is_refused_with_a_sentence_when_it_cannot_be_so() {
        analyst.sends("/incidents", incident("NHS number 943 476 5919 got twice the dose."))
                .expecting(422);
        analyst.sends("/incidents", incident("").replace("'" + change, "'CHG-none"))
                .expecting(400);
        assertThat(analyst.sends("/incidents", incident("A dose.").replace("'" + change, "'CHG-none"))
                        .expecting(409)
                        .<String>get("$.detail"))
                .contains("has not gone live");
        nurse.sends("/incidents", incident("A dose.")).expecting(403);
        analyst.sends("/incidents/INC-none/link", "{'hazard':'HZ-1'}").expecting(404);
        assertThat(analyst.asks("/incidents?state=lost").expecting(400).body()).contains("TO_EXPLAIN");
    }

    private String incident(String summary) {
        return "{'clientId':'%s','change':'%s','reference':'W-2291','date':'%s','summary':'%s'}"
                .formatted(UUID.randomUUID(), change, WorkingDays.londonDay(Instant.now()), summary);
    }
}
