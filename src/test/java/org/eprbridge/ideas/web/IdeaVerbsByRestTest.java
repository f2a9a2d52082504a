package org.eprbridge.ideas.web;

import static org.eprbridge.ideas.web.IdeasByRest.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("The verbs of an idea, by REST")
@SuppressWarnings("NullAway.Init")
class IdeaVerbsByRestTest {

    @Autowired
    MockMvc http;

    IdeasByRest rest;

    @BeforeEach
    void begin() {
        rest = new IdeasByRest(http);
    }

    @Test
    void carry_an_idea_from_question_to_answer() throws Exception {
        var idea = rest.share("nurse", "A question");

        verb("ccio", idea, "take-up", "{}", "SUBMITTED", "Being looked at");
        verb("ccio", idea, "ask", "{\"question\": \"Which ward?\"}", "AWAITING_SUBMITTER", "We need more from you");
        verb("nurse", idea, "answer", "{\"answer\": \"Ward 7.\"}", "SUBMITTED", "Being looked at");
        verb(
                "ccio",
                idea,
                "park",
                "{\"until\": \"" + LocalDate.now().plusMonths(3) + "\", \"message\": \"In spring.\"}",
                "PARKED",
                "Being looked at");
        verb("ccio", idea, "reopen", "{\"message\": \"Sooner.\"}", "SUBMITTED", "Being looked at");
        verb(
                "ccio",
                idea,
                "refer",
                "{\"to\": \"TRAINING\", \"message\": \"They help.\"}",
                "REFERRED",
                "Being looked at");
    }

    @Test
    void point_to_a_feature_and_hear_whether_it_helped() throws Exception {
        var idea = rest.share("nurse", "A redirect");
        var feature = text(
                rest.post(
                                "ccio",
                                "/features",
                                "{\"name\": \"Order sets\", \"summary\": \"Several orders at once\", \"where\": \"Orders\", \"audience\": \"Doctors\", \"howTo\": \"Press New.\"}")
                        .andExpect(status().isCreated()),
                "id");
        var redirect = "{\"featureId\": \"" + feature + "\", \"message\": \"Try this.\"}";

        verb("ccio", idea, "redirect", redirect, "REDIRECTED", "You can do this today");
        rest.get("nurse", "/ideas/" + idea).andExpect(jsonPath("$.featureName").value("Order sets"));
        verb("nurse", idea, "confirm", "{\"solved\": false}", "SUBMITTED", "Being looked at");
        verb("ccio", idea, "redirect", redirect, "REDIRECTED", "You can do this today");
        verb("nurse", idea, "confirm", "{\"solved\": true}", "SOLVED", "You can do this today");
    }

    @Test
    void let_a_no_be_appealed_and_looked_at_by_somebody_else() throws Exception {
        var idea = rest.share("nurse", "An appeal");

        verb(
                "ccio",
                idea,
                "decline",
                "{\"reasonCode\": \"NOT_POSSIBLE\", \"message\": \"No.\"}",
                "DECLINED",
                "Not going ahead");
        verb("nurse", idea, "appeal", "{\"reason\": \"Others can.\"}", "SUBMITTED", "Being looked at");
        rest.post("ccio", "/ideas/" + idea + "/accept", "{\"message\": \"Yes.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:needs-another-decider"));
        verb("deputy", idea, "accept", "{\"message\": \"Yes.\"}", "ACCEPTED", "Planned");
    }

    @Test
    void tell_the_second_of_two_who_was_faster() throws Exception {
        var idea = rest.share("nurse", "Two at once");
        rest.post("ccio", "/ideas/" + idea + "/accept", "{\"message\": \"Yes.\"}");

        rest.post("deputy", "/ideas/" + idea + "/decline", "{\"reasonCode\": \"OTHER\", \"message\": \"No.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:already-decided"))
                .andExpect(jsonPath("$.detail", containsString(" already accepted this just now.")));
    }

    @Test
    void join_no_change_that_is_not_there() throws Exception {
        var idea = rest.share("nurse", "Joining nothing");
        var body = "{\"message\": \"Yes.\", \"changeId\": \"CHG-999999\"}";

        rest.post("ccio", "/ideas/" + idea + "/accept", body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", contains("changeId")));
        rest.get("nurse", "/ideas/" + idea).andExpect(jsonPath("$.status").value("SUBMITTED"));
        rest.post("nurse", "/ideas/" + idea + "/accept", body).andExpect(status().isForbidden());
    }

    @Test
    void let_the_sender_take_it_back_and_nobody_else() throws Exception {
        var idea = rest.share("nurse", "Taken back");

        rest.post("doctor", "/ideas/" + idea + "/withdraw", "{\"reason\": \"Mine.\"}")
                .andExpect(status().isForbidden());
        verb("nurse", idea, "withdraw", "{\"reason\": \"Solved.\"}", "WITHDRAWN", "Not going ahead");
    }

    @Test
    void count_supporters() throws Exception {
        var idea = rest.share("nurse", "Supported");

        verb(
                "doctor",
                idea,
                "support",
                "{\"timesPerWeek\": 30, \"minutesEach\": 2, \"comment\": \"Me too\"}",
                "SUBMITTED",
                "Sent");

        rest.get("nurse", "/ideas/" + idea)
                .andExpect(jsonPath("$.hoursPerWeek").value(2.0))
                .andExpect(jsonPath("$.supports", hasSize(1)));
    }

    @Test
    void weigh_support_by_the_people_it_speaks_for_until_it_is_taken_back() throws Exception {
        var idea = rest.share("nurse", "Weighed");
        rest.post(
                        "doctor",
                        "/ideas/" + idea + "/support",
                        "{\"timesPerWeek\": 30, \"minutesEach\": 2, \"peopleLikeMe\": 4}")
                .andExpect(status().isOk());

        rest.get("nurse", "/ideas/" + idea)
                .andExpect(jsonPath("$.evidence.hoursPerWeek").value(5.0))
                .andExpect(jsonPath("$.evidence.people").value(2))
                .andExpect(jsonPath("$.evidence.peopleLikeThem").value(5))
                .andExpect(jsonPath("$.evidence.forOnePerson.median").value(1.0))
                .andExpect(jsonPath("$.supports[0].peopleLikeMe").value(4));
        rest.get("nurse", "/ideas?q=" + idea)
                .andExpect(jsonPath("$.items[0].people").value(2));

        verb("doctor", idea, "withdraw-support", "{}", "SUBMITTED", "Sent");
        rest.get("nurse", "/ideas/" + idea)
                .andExpect(jsonPath("$.evidence.people").value(1))
                .andExpect(jsonPath("$.supports", hasSize(0)));
        rest.post("doctor", "/ideas/" + idea + "/withdraw-support", "{}").andExpect(status().isConflict());
    }

    @Test
    void follow_an_idea_and_what_it_goes_on_in() throws Exception {
        var one = rest.share("nurse", "Followed one");
        var other = rest.share("nurse", "The one that goes on");

        verb("doctor", one, "follow", "{}", "SUBMITTED", "Sent");
        verb("doctor", one, "follow", "{}", "SUBMITTED", "Sent");
        rest.get("doctor", "/ideas?followed=true&q=" + one)
                .andExpect(jsonPath("$.items[0].id").value(one));

        rest.post("ccio", "/ideas/" + one + "/join", "{\"into\": \"" + other + "\", \"message\": \"There.\"}")
                .andExpect(status().isOk());
        rest.get("doctor", "/ideas?followed=true&q=" + other)
                .andExpect(jsonPath("$.items[0].id").value(other));

        verb("doctor", other, "unfollow", "{}", "SUBMITTED", "Sent");
        rest.get("doctor", "/ideas?followed=true&q=" + other).andExpect(jsonPath("$.items", hasSize(0)));
        rest.post("nurse", "/ideas/" + other + "/follow", "{}").andExpect(status().isConflict());
    }

    @Test
    void join_two_ideas_and_part_them_again() throws Exception {
        var one = rest.share("nurse", "Joined one");
        var other = rest.share("doctor", "Surviving one");

        verb(
                "ccio",
                one,
                "join",
                "{\"into\": \"" + other + "\", \"message\": \"It goes on there.\"}",
                "JOINED",
                "Joined with another idea");

        rest.get("nurse", "/ideas/" + one).andExpect(jsonPath("$.goesOnIn.idea").value(other));
        rest.get("nurse", "/ideas/" + other)
                .andExpect(jsonPath("$.joined[0].idea").value(one))
                .andExpect(jsonPath("$.evidence.people").value(2));
        rest.get("nurse", "/ideas?status=joined&q=" + one)
                .andExpect(jsonPath("$.items[0].news").value(one + " goes on in " + other + ": Sent."));
        rest.post("doctor", "/ideas/" + one + "/support", "{\"timesPerWeek\": 1, \"minutesEach\": 1}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:goes-on-elsewhere"));
        rest.post("nurse", "/ideas/" + one + "/undo-join", "{}").andExpect(status().isForbidden());

        verb("ccio", one, "undo-join", "{}", "SUBMITTED", "Being looked at");
        rest.get("nurse", "/ideas/" + other)
                .andExpect(jsonPath("$.joined", hasSize(0)))
                .andExpect(jsonPath("$.evidence.people").value(1));
    }

    @Test
    void keep_internal_comments_from_the_sender() throws Exception {
        var idea = rest.share("nurse", "Discussed");
        var body = "{\"clientId\": \"c1\", \"text\": \"Two days.\", \"visibility\": \"INTERNAL\"}";
        var first = rest.post("analyst", "/ideas/" + idea + "/comments", body).andExpect(status().isCreated());

        rest.post("analyst", "/ideas/" + idea + "/comments", body)
                .andExpect(jsonPath("$.id").value(text(first, "id")));
        rest.post("nurse", "/ideas/" + idea + "/comments", "{\"text\": \"Thanks.\", \"visibility\": \"VISIBLE\"}")
                .andExpect(status().isCreated());
        rest.post("nurse", "/ideas/" + idea + "/comments", body).andExpect(status().isForbidden());

        rest.get("ccio", "/ideas/" + idea).andExpect(jsonPath("$.comments[*].text", contains("Two days.", "Thanks.")));
        rest.get("nurse", "/ideas/" + idea).andExpect(jsonPath("$.comments[*].text", contains("Thanks.")));
    }

    @Test
    void need_a_role_for_triage() throws Exception {
        var idea = rest.share("nurse", "Roles");

        rest.post("doctor", "/ideas/" + idea + "/accept", "{\"message\": \"Yes.\"}")
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decline | {\"reasonCode\": \"BECAUSE\", \"message\": \"No.\"} | reasonCode",
                "decline | {\"message\": \"No.\"} | reasonCode",
                "support | {\"timesPerWeek\": 20} | minutesEach",
                "support | {\"minutesEach\": 5} | timesPerWeek",
                "refer | {\"to\": \"NOBODY\", \"message\": \"There.\"} | to",
                "park | {\"until\": \"2020-01-01\", \"message\": \"Later.\"} | until",
                "park | {\"until\": \"soon\", \"message\": \"Later.\"} | until",
                "redirect | {\"message\": \"There.\"} | featureId",
                "redirect | {\"featureId\": \"FEAT-999999\", \"message\": \"There.\"} | featureId",
                "accept | {} | message",
                "ask | {\"question\": \"\"} | question",
                "confirm | {} | solved",
                "join | {\"message\": \"There.\"} | into",
                "join | {\"into\": \"IDEA-999999\", \"message\": \"There.\"} | into",
                "support | {} | timesPerWeek",
                "support | {\"timesPerWeek\": 1, \"minutesEach\": 1, \"peopleLikeMe\": 0} | peopleLikeMe",
                "comments | {\"text\": \"Hm.\"} | visibility"
            })
    void say_what_is_wrong_with_a_body(String verb, String body, String field) throws Exception {
        var idea = rest.share("nurse", "Bad shapes");

        rest.post("ccio", "/ideas/" + idea + "/" + verb, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItem(field)));
    }

    @Test
    void say_when_there_is_no_such_idea() throws Exception {
        rest.post("ccio", "/ideas/IDEA-999999/ask", "{\"question\": \"Where?\"}")
                .andExpect(status().isNotFound());
        rest.post("ccio", "/ideas/IDEA-999999/comments", "{\"text\": \"Hm.\", \"visibility\": \"VISIBLE\"}")
                .andExpect(status().isNotFound());
    }

    private void verb(String who, String idea, String verb, String body, String stands, String words) throws Exception {
        rest.post(who, "/ideas/" + idea + "/" + verb, body)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(idea))
                .andExpect(jsonPath("$.status").value(stands))
                .andExpect(jsonPath("$.publicStatus").value(words));
    }
}
