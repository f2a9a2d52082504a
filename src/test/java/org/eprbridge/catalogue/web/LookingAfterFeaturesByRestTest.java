package org.eprbridge.catalogue.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.eprbridge.people.Directory;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("Looking after features, by a program")
class LookingAfterFeaturesByRestTest {

    @Autowired
    MockMvc web;

    @Autowired
    Directory directory;

    @Test
    void everything_that_is_known_is_on_the_page() throws Exception {
        var id = add("Sepsis screen");
        var nurse = directory.findByUserName("nurse").orElseThrow().id();
        send("ccio", id, "owner", "{\"owner\":\"" + nurse + "\"}")
                .andExpect(jsonPath("$.owner.id").value(nurse.value()));
        send("ccio", id, "availability", "{\"places\":[\"Ward 7\"]}")
                .andExpect(jsonPath("$.available", contains("Ward 7")));
        send("ccio", id, "link", "{\"link\":\"https://example.org/a.png\"}")
                .andExpect(jsonPath("$.link").value("https://example.org/a.png"));
        send("ccio", id, "review-date", "{\"due\":\"2026-01-31\"}")
                .andExpect(jsonPath("$.reviewDue").value("2026-01-31"));
        send("nurse", id, "review", "{\"next\":\"2090-01-31\",\"note\":\"Holds.\"}")
                .andExpect(jsonPath("$.reviewDue").value("2090-01-31"))
                .andExpect(jsonPath("$.reviews[0].note").value("Holds."));
        web.perform(get("/api/v1/features?place=Ward 7&owner=" + nurse).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.items[*].id", hasItem(id)));
        web.perform(get("/api/v1/features/facets?q=sepsis screen").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.places[0].value").value("Ward 7"));
    }

    @Test
    void a_bad_link_is_told_beside_its_field() throws Exception {
        send("ccio", add("Linked thing"), "link", "{\"link\":\"http://example.org\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("link"));
    }

    @Test
    void a_clinician_may_not_name_the_owner_nor_review_what_is_not_theirs() throws Exception {
        var id = add("Theirs not mine");
        send("doctor", id, "owner", "{}").andExpect(status().isForbidden());
        send("doctor", id, "review", "{\"next\":\"2090-01-31\"}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:not-the-owner"));
    }

    @Test
    void a_learnt_word_waits_for_a_decision_and_then_helps_to_find() throws Exception {
        var id = add("Bowel chart");
        send(
                        "doctor",
                        id,
                        "synonyms/propose",
                        "{\"word\":\"Zebra poo log\",\"kind\":\"IDEA\",\"reference\":\"IDEA-7\"}")
                .andExpect(jsonPath("$[0].standing").value("PROPOSED"))
                .andExpect(jsonPath("$[0].origin").value("LEARNT"))
                .andExpect(jsonPath("$[0].from").value("IDEA-7"));
        total("zebra poo", 0);
        send("ccio", id, "synonyms/accept", "{\"word\":\"zebra poo log\"}")
                .andExpect(jsonPath("$[0].standing").value("ACCEPTED"))
                .andExpect(jsonPath("$[0].decidedBy.name").value("Asha Patel"));
        total("zebra poo", 1);
    }

    @Test
    void what_taught_a_word_must_be_named() throws Exception {
        send("doctor", add("Untaught"), "synonyms/propose", "{\"word\":\"x\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("kind"));
    }

    @Test
    void feedback_is_counted_for_those_who_look_after_the_page() throws Exception {
        var id = add("Feedback chart");
        send("nurse", id, "feedback", "{\"needed\":false,\"sentence\":\"Not on my ward.\"}")
                .andExpect(jsonPath("$.feedback.mine.needed").value(false))
                .andExpect(jsonPath("$.feedback.yes").isEmpty())
                .andExpect(jsonPath("$.feedback.sentences", empty()));
        send("nurse", id, "feedback", "{\"needed\":true}")
                .andExpect(jsonPath("$.feedback.mine.needed").value(true));
        web.perform(get("/api/v1/features/" + id).with(httpBasic("ccio", "bridge")))
                .andExpect(jsonPath("$.feedback.yes").value(1))
                .andExpect(jsonPath("$.feedback.no").value(0));
        send("nurse", id, "feedback", "{}").andExpect(status().isBadRequest());
    }

    @Nested
    class a_retired_feature {

        @Test
        void points_to_its_successor_and_is_found_only_when_asked_for() throws Exception {
            var old = add("Quokka pager");
            var successor = add("Secure messages");
            retire(old, successor)
                    .andExpect(jsonPath("$.state").value("RETIRED"))
                    .andExpect(jsonPath("$.retired.successor").value(successor));
            total("quokka pager", 0);
            web.perform(get("/api/v1/features?state=retired&q=quokka pager").with(httpBasic("nurse", "bridge")))
                    .andExpect(jsonPath("$.items[0].insteadOfIt").value(successor));
            send("ccio", old, "restore", "").andExpect(jsonPath("$.state").value("IN_USE"));
            total("quokka pager", 1);
        }

        @Test
        void has_no_successor_that_is_retired_itself_or_not_there() throws Exception {
            var old = add("Fax one");
            var older = add("Fax two");
            retire(older, "").andExpect(status().isOk());
            retire(old, older)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:feature-is-retired"));
            retire(old, old).andExpect(status().isConflict());
            retire(old, "FEAT-99999").andExpect(status().isBadRequest());
        }

        @Test
        void is_not_retired_tomorrow() throws Exception {
            send("ccio", add("Fax three"), "retire", "{\"on\":\"2090-01-01\",\"sentence\":\"Soon.\"}")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("on"));
        }

        @Test
        void is_not_what_an_idea_is_redirected_to() throws Exception {
            var old = add("Fax four");
            retire(old, "").andExpect(status().isOk());
            var idea = body(web.perform(post("/api/v1/ideas")
                    .with(httpBasic("nurse", "bridge"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"title\":\"Send a fax\",\"problem\":\"It takes long\",\"wish\":\"A button\"}")));
            web.perform(post("/api/v1/ideas/" + idea + "/redirect")
                            .with(httpBasic("ccio", "bridge"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"featureId\":\"" + old + "\",\"message\":\"Use this.\"}"))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.detail").value(containsString("is retired")));
        }

        private ResultActions retire(String id, String successor) throws Exception {
            return send(
                    "ccio",
                    id,
                    "retire",
                    "{\"on\":\"2026-01-31\",\"successor\":\"" + successor + "\",\"sentence\":\"It is gone.\"}");
        }
    }

    @Nested
    class two_features_that_are_the_same {

        @Test
        void are_merged_with_their_words_and_parted_again() throws Exception {
            var one = add("Narwhal list");
            var other = add("Patient overview");
            send("ccio", one, "synonyms", "{\"word\":\"Narwhal board\"}");
            send("analyst", one, "merge", "{\"into\":\"" + other + "\"}")
                    .andExpect(jsonPath("$.state").value("MERGED"))
                    .andExpect(jsonPath("$.merged.survivor").value(other))
                    .andExpect(jsonPath("$.name").value("Narwhal list"));
            web.perform(get("/api/v1/features?q=narwhal").with(httpBasic("nurse", "bridge")))
                    .andExpect(jsonPath("$.items[*].id", contains(other)));
            web.perform(get("/api/v1/features/" + other).with(httpBasic("nurse", "bridge")))
                    .andExpect(jsonPath("$.tookOver", contains(one)))
                    .andExpect(jsonPath("$.synonyms[*].word", contains("Narwhal list", "Narwhal board")))
                    .andExpect(jsonPath("$.synonyms[0].origin").value("MERGED"))
                    .andExpect(jsonPath("$.synonyms[0].from").value(one));
            send("ccio", one, "undo-merge", "").andExpect(jsonPath("$.state").value("IN_USE"));
            web.perform(get("/api/v1/features/" + other).with(httpBasic("nurse", "bridge")))
                    .andExpect(jsonPath("$.synonyms", empty()))
                    .andExpect(jsonPath("$.tookOver", empty()));
            total("narwhal", 1);
        }

        @Test
        void lead_to_the_last_one_through_all_merges() throws Exception {
            var first = add("Chain one");
            var second = add("Chain two");
            var third = add("Chain three");
            merge(first, second).andExpect(status().isOk());
            merge(second, third).andExpect(status().isOk());
            web.perform(get("/api/v1/features/" + first).with(httpBasic("nurse", "bridge")))
                    .andExpect(jsonPath("$.merged.into").value(second))
                    .andExpect(jsonPath("$.merged.survivor").value(third));
        }

        @Test
        void are_never_merged_in_a_circle() throws Exception {
            var one = add("Circle one");
            var other = add("Circle two");
            merge(one, other).andExpect(status().isOk());
            merge(one, other).andExpect(status().isOk());
            merge(other, one)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.detail").value(containsString("was merged into " + other)));
            merge(other, other).andExpect(status().isConflict());
            merge(other, "FEAT-99999").andExpect(status().isBadRequest());
        }

        @Test
        void are_parted_only_when_they_were_merged() throws Exception {
            send("ccio", add("Single"), "undo-merge", "")
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:not-merged"));
        }

        @Test
        void merged_both_ways_at_once_stay_one_and_a_pointer() throws Exception {
            var one = add("Both ways one");
            var other = add("Both ways two");
            try (var people = Executors.newFixedThreadPool(2)) {
                var answers = new ArrayList<Integer>();
                List<Callable<Integer>> both = List.of(
                        () -> merge(one, other).andReturn().getResponse().getStatus(),
                        () -> merge(other, one).andReturn().getResponse().getStatus());
                for (var answer : people.invokeAll(both)) {
                    answers.add(answer.get());
                }
                Assertions.assertThat(answers).containsExactlyInAnyOrder(200, 409);
            }
        }

        private ResultActions merge(String one, String into) throws Exception {
            return send("ccio", one, "merge", "{\"into\":\"" + into + "\"}");
        }
    }

    private void total(String words, int expected) throws Exception {
        web.perform(get("/api/v1/features").param("q", words).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.total").value(expected));
    }

    private String add(String name) throws Exception {
        return body(web.perform(post("/api/v1/features")
                .with(httpBasic("analyst", "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"" + name + "\",\"summary\":\"It helps.\"}")));
    }

    private ResultActions send(String userName, String id, String what, String body) throws Exception {
        return web.perform(post("/api/v1/features/" + id + "/" + what)
                .with(httpBasic(userName, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String body(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }
}
