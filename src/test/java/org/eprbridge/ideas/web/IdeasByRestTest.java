package org.eprbridge.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.web.IdeasByRest.json;
import static org.eprbridge.ideas.web.IdeasByRest.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("Ideas by REST")
@SuppressWarnings("NullAway.Init")
class IdeasByRestTest {

    @Autowired
    MockMvc http;

    IdeasByRest rest;

    @BeforeEach
    void begin() {
        rest = new IdeasByRest(http);
    }

    @Nested
    class sharing {

        @Test
        void answers_with_the_reference_and_where_it_is() throws Exception {
            var answer = rest.submit("nurse", "sharing-1", "Fluid chart")
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.status").value("SUBMITTED"))
                    .andExpect(jsonPath("$.publicStatus").value("Sent"));

            var reference = text(answer, "reference");
            assertThat(reference).matches("IDEA-\\d+").isEqualTo(text(answer, "id"));
            answer.andExpect(header().string("Location", "/api/v1/ideas/" + reference));
        }

        @Test
        void again_answers_with_the_same_idea() throws Exception {
            var first = text(rest.submit("nurse", "sharing-2", "Fluid chart"), "id");

            rest.submit("nurse", "sharing-2", "Fluid chart")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.id").value(first));
        }

        @Test
        void under_the_same_id_as_a_colleague_is_an_idea_of_ones_own() throws Exception {
            var first = text(rest.submit("nurse", "sharing-3", "Fluid chart"), "id");

            rest.submit("doctor", "sharing-3", "Fluid chart")
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.id").value(not(first)));
        }

        @Test
        void names_every_field_that_needs_attention() throws Exception {
            rest.post("nurse", "/ideas", "{\"title\": \" \", \"timesPerWeek\": -1}")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:bad-shape"))
                    .andExpect(jsonPath("$.errors[*].field", contains("title", "problem", "timesPerWeek")));
        }
    }

    @Nested
    class sharing_in_parallel_with_one_client_id {

        @Test
        void makes_one_idea_and_tells_only_one_caller_that_it_is_new() throws Exception {
            var clientId = UUID.randomUUID().toString();
            Callable<ResultActions> twin = () -> rest.submit("nurse", clientId, "Twins");
            try (var programs = Executors.newFixedThreadPool(6)) {
                var answers = programs.invokeAll(Collections.nCopies(6, twin)).stream()
                        .map(Future::resultNow)
                        .toList();

                assertThat(answers)
                        .extracting(answer -> answer.andReturn().getResponse().getStatus())
                        .containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
                assertThat(answers)
                        .extracting(answer -> text(answer, "id"))
                        .containsOnly(text(answers.getFirst(), "id"));
            }
        }
    }

    @Nested
    class reading {

        @Test
        void shows_at_once_what_was_just_written() throws Exception {
            var idea = rest.share("nurse", "Seen at once");

            rest.get("nurse", "/ideas?mine=true")
                    .andExpect(jsonPath("$.items[0].id").value(idea))
                    .andExpect(jsonPath("$.items[0].publicStatus").value("Sent"))
                    .andExpect(jsonPath("$.page").value(0))
                    .andExpect(jsonPath("$.size").value(50));
        }

        @Test
        void finds_by_words_status_and_order() throws Exception {
            rest.share("nurse", "Zebra crossing");
            rest.share("nurse", "Zebra stripes");

            rest.get("doctor", "/ideas?q=ZEBRA&status=SUBMITTED,PARKED&status=LIVE&sort=-title&size=1")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total").value(2))
                    .andExpect(jsonPath("$.items[*].title", contains("Zebra stripes")));
        }

        @ParameterizedTest
        @CsvSource({
            "/ideas?status=LOST, status",
            "/ideas?sort=colour, sort",
            "/ideas?size=0, size",
            "/ideas/IDEA-1?asOf=yesterday, asOf",
            "/ideas/IDEA-1?asOf=-999999999-12-31T00:00:00Z, asOf",
            "/ideas?page=first, page"
        })
        void says_what_it_does_not_understand(String address, String field) throws Exception {
            rest.get("nurse", address)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[*].field", contains(field)));
        }

        @Test
        void tells_the_story_in_sentences() throws Exception {
            var idea = rest.share("nurse", "A story");
            rest.post("ccio", "/ideas/" + idea + "/accept", "{\"message\": \"We will build it.\"}")
                    .andExpect(status().isOk());

            rest.get("nurse", "/ideas/" + idea + "/timeline")
                    .andExpect(jsonPath("$.items[0].event").value("idea-submitted"))
                    .andExpect(jsonPath("$.items[1].event").value("idea-accepted"))
                    .andExpect(jsonPath("$.items[1].role").value("CCIO"))
                    .andExpect(jsonPath("$.items[1].onBehalfOf").value(""))
                    .andExpect(jsonPath("$.items[1].sentence", containsString(" accepted this idea.")));
        }

        @Test
        void goes_back_in_time() throws Exception {
            var idea = rest.share("nurse", "Back in time");
            var sentAt = json(rest.get("nurse", "/ideas/" + idea))
                    .path("submittedAt")
                    .asString();
            rest.post("ccio", "/ideas/" + idea + "/decline", "{\"reasonCode\": \"OTHER\", \"message\": \"No.\"}");

            rest.get("nurse", "/ideas/" + idea + "?asOf=" + sentAt)
                    .andExpect(jsonPath("$.status").value("SUBMITTED"));
            rest.get("nurse", "/ideas/" + idea).andExpect(jsonPath("$.status").value("DECLINED"));
            rest.get("nurse", "/ideas/" + idea + "?asOf=2020-01-01").andExpect(status().isNotFound());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/ideas/IDEA-999999", "/ideas/IDEA-999999/timeline", "/drafts/none"})
        void says_when_there_is_nothing(String address) throws Exception {
            rest.get("nurse", address).andExpect(status().isNotFound());
        }

        @Test
        void counts_for_those_who_triage() throws Exception {
            rest.share("nurse", "One to count");

            rest.get("ccio", "/ideas/counts")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.toTriage").isNumber());
            rest.get("nurse", "/ideas/counts").andExpect(status().isForbidden());
        }
    }

    @Test
    void the_doors_are_described() throws Exception {
        var doors = json(
                http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/v3/api-docs")));

        assertThat(doors.path("paths").propertyNames())
                .contains("/api/v1/ideas", "/api/v1/ideas/{id}/timeline", "/api/v1/ideas/{id}/accept");
    }
}
