package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An idea's whole life, by REST, through five people")
class WholeLifeByRestTest extends ByRest {

    @Test
    void redirected_refuted_accepted_refused_fixed_signed_and_live() {
        String idea = shared();
        String feature = ccio.sends(
                        "/features",
                        "{'name':'Fluid balance chart %s','summary':'Adds up what goes in and out.'}".formatted(idea))
                .expecting(201)
                .get("$.id");

        ccio.sends("/ideas/" + idea + "/redirect", "{'featureId':'%s','message':'Try this.'}".formatted(feature))
                .expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("You can do this today");
        nurse.sends("/ideas/" + idea + "/confirm", "{'solved':false,'comment':'Not on our ward.'}")
                .expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("Being looked at");

        String change = accepted(idea);
        assertThat(publicStatus(idea)).isEqualTo("Planned");
        moved(change, "READY", "BUILDING");
        assertThat(publicStatus(idea)).isEqualTo("Being built");
        moved(change, "TESTING", "READY_TO_RELEASE");
        assertThat(release.sends("/changes/" + change + "/move", "{'to':'LIVE'}")
                        .expecting(409)
                        .<String>get("$.type"))
                .endsWith("not-screened");

        String review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "HIGH", "DEATH");
        assess(analyst, review, hazard, "RESIDUAL", "HIGH", "DEATH");
        signs(review, "Safe to release.").expecting(409);
        cso.sends("/safety-reviews/" + review + "/refuse", "{'reason':'Add a control first.'}")
                .expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(409);

        String control = analyst.sends(
                        "/safety-reviews/" + review + "/hazards/" + hazard + "/controls",
                        "{'type':'DESIGN','description':'The chart shows the hour beside each value.',"
                                + "'owner':'analyst','makesHazard':'NO'}")
                .expecting(200)
                .get("$.control");
        for (var what : new String[] {"IMPLEMENTED", "EFFECTIVE"}) {
            analyst.sends(
                            "/safety-reviews/%s/hazards/%s/controls/%s/evidence".formatted(review, hazard, control),
                            "{'proves':'%s','text':'Seen on all wards.'}".formatted(what))
                    .expecting(200);
        }
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "MINOR_INJURY_RECOVERY_NOT_EXPECTED");
        signs(review, "I give authority to release.").expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("Live");
        release.sends("/changes/" + change + "/move", "{'to':'CLOSED'}").expecting(200);

        List<String> events = nurse.asks("/ideas/" + idea + "/timeline").get("$.items[*].event");
        assertThat(events)
                .containsSubsequence(
                        "idea-submitted", "idea-redirected", "redirect-refuted", "idea-accepted", "change-followed");
    }

    @Test
    void the_second_of_two_deciders_is_told_who_was_faster() {
        String idea = shared();
        ccio.sends("/ideas/" + idea + "/accept", "{'message':'Good idea.'}").expecting(200);

        var second = deputy.sends(
                        "/ideas/" + idea + "/decline", "{'reasonCode':'OTHER','message':'I do not think so.'}")
                .expecting(409);

        assertThat(second.<String>get("$.type")).endsWith("already-decided");
        assertThat(second.<String>get("$.detail")).startsWith("Asha Patel already accepted this");
    }

    @Test
    void the_same_client_id_makes_one_idea_however_often_it_is_sent() {
        String body = idea(UUID.randomUUID().toString());
        String first = nurse.sends("/ideas", body).expecting(201).get("$.id");

        assertThat(nurse.sends("/ideas", body).expecting(200).<String>get("$.id"))
                .isEqualTo(first);
    }

    @Test
    void what_was_written_is_in_the_next_list() {
        String idea = shared();

        List<String> mine =
                nurse.asks("/ideas?mine=true&size=200").expecting(200).get("$.items[*].id");

        assertThat(mine).contains(idea);
    }

    private String publicStatus(String idea) {
        return nurse.asks("/ideas/" + idea).expecting(200).get("$.publicStatus");
    }
}
