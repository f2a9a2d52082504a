package org.eprbridge.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.web.IdeasByRest.json;
import static org.eprbridge.ideas.web.IdeasByRest.text;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@HouseTest
@DisplayName("\"That solves it\" by REST")
@SuppressWarnings("NullAway.Init")
class SolvedByRestTest {

    @Autowired
    MockMvc http;

    IdeasByRest rest;
    String feature;

    @BeforeEach
    void begin() throws Exception {
        rest = new IdeasByRest(http);
        feature = text(rest.post("ccio", "/features", """
                {"name": "Fluid balance chart %s", "summary": "Adds up what goes in and out.",
                 "howTo": "Open the chart.", "where": "Charts", "audience": "Nurses"}
                """.formatted(UUID.randomUUID())), "id");
    }

    @Test
    void answers_with_the_guide_and_clears_the_draft() throws Exception {
        draft("solved-1");

        solved("{\"text\": \"adding up fluids\", \"draftId\": \"solved-1\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.feature").value(feature))
                .andExpect(jsonPath("$.howTo").value("Open the chart."));

        rest.get("nurse", "/drafts/solved-1").andExpect(status().isNotFound());
    }

    @Test
    void of_the_same_draft_again_is_the_same_deflection() throws Exception {
        var body = "{\"text\": \"adding up fluids\", \"draftId\": \"solved-2\"}";

        assertThat(text(solved(body), "id")).startsWith("DEF-").isEqualTo(text(solved(body), "id"));
    }

    @Test
    void taken_back_brings_the_words_back_as_a_draft() throws Exception {
        var id = text(solved("{\"text\": \"adding up the fluids\"}"), "id");

        rest.post("doctor", "/deflections/" + id + "/undo", "{}").andExpect(status().isNotFound());
        rest.post("nurse", "/deflections/" + id + "/undo", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.draftId").value(id));
        rest.post("nurse", "/deflections/" + id + "/undo", "{}").andExpect(status().isOk());

        rest.get("nurse", "/drafts/" + id)
                .andExpect(jsonPath("$.answers.problem").value("adding up the fluids"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(rest.get("nurse", "/features/" + feature + "/synonyms"))
                                .toString())
                        .isEqualTo("[]"));
    }

    @Test
    void is_counted_beside_the_answers_of_those_who_were_redirected() throws Exception {
        solved("{\"text\": \"adding up fluids\"}").andExpect(status().isOk());
        var idea = rest.share("nurse", "Adding up fluids");
        rest.post("ccio", "/ideas/" + idea + "/redirect", """
                {"featureId": "%s", "message": "The chart adds it up."}
                """.formatted(feature))
                .andExpect(status().isOk());
        rest.post("nurse", "/ideas/" + idea + "/confirm", "{\"solved\": false}").andExpect(status().isOk());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(rest.get("nurse", "/features/" + feature + "/help"))
                                .toString())
                        .contains(
                                "\"redirected\":1",
                                "\"refuted\":1",
                                "\"deflected\":1",
                                "\"successPercent\":0",
                                "\"percentOfAnswers\":0"));
        rest.get("ccio", "/features/hard-to-find")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isArray());
    }

    @Test
    void proposes_the_words_to_the_owner_of_the_feature() throws Exception {
        solved("{\"text\": \"the sums of the drips\"}").andExpect(status().isOk());

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json(rest.get("nurse", "/features/" + feature + "/synonyms"))
                                .toString())
                        .contains("the sums of the drips", "LEARNT", "PROPOSED", "DEF-"));
    }

    @Test
    void without_words_says_what_to_do() throws Exception {
        solved("{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("text"));
    }

    @Test
    void holds_an_nhs_number_back() throws Exception {
        solved("{\"text\": \"the chart of 943 476 5919\"}").andExpect(status().isUnprocessableContent());
    }

    @Test
    void of_no_feature_is_not_found() throws Exception {
        rest.post("nurse", "/features/FEAT-NONE/solved", "{\"text\": \"anything\"}")
                .andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions solved(String body) throws Exception {
        return rest.post("nurse", "/features/" + feature + "/solved", body);
    }

    private void draft(String id) throws Exception {
        http.perform(MockMvcRequestBuilders.put("/api/v1/drafts/" + id)
                        .with(SecurityMockMvcRequestPostProcessors.httpBasic("nurse", "bridge"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"Fluids\"}"))
                .andExpect(status().isOk());
    }
}
