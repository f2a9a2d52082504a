package org.eprbridge.platform.web;

import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HouseTest
@DisplayName("Requests that cannot be read")
class UnreadableRequestsTest {

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changes/CHG-1/move | {\"to\": 1} | to",
                "changes/CHG-1/screen | {\"impact\": 1, \"reason\": \"r\"} | impact",
                "changes/CHG-1/screen | {\"impact\": \"true\", \"reason\": \"r\"} | impact",
                "safety-reviews/SR-1/hazards/HZ-1/assess | {\"likelihood\": 0} | likelihood",
                "ideas | {\"title\": 5} | title",
                "ideas | {\"title\": true} | title",
                "ideas | {\"timesPerWeek\": \"30\"} | timesPerWeek",
                "ideas/IDEA-1/park | {\"until\": [2027, 1, 1]} | until",
                "ideas/IDEA-1/park | {\"until\": 20270101} | until",
                "ideas/IDEA-1/park | {\"until\": \"2027-01-01T00:00:00Z\"} | until"
            })
    void are_not_guessed_at(String address, String body, String field) throws Exception {
        web.perform(as("ccio", post("/api/v1/" + address))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", contains(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/yaml", "application/xml"})
    void in_another_language_are_told_which_one_to_speak(String language) throws Exception {
        web.perform(as("nurse", post("/api/v1/ideas")).contentType(language).content("title: Hello"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail")
                        .value("Send the body as application/json, and say so in the header Content-Type."));
    }

    @Test
    void by_the_wrong_method_are_told_the_right_ones() throws Exception {
        web.perform(as("nurse", put("/api/v1/ideas")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:method-not-allowed"))
                .andExpect(jsonPath("$.detail").value("This address takes GET and POST, not PUT."));
    }

    @Test
    void for_nothing_are_told_where_to_look() throws Exception {
        web.perform(as("nurse", get("/api/v1/nothing")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail")
                        .value("There is nothing at this address. GET /v3/api-docs describes every address."));
    }

    @Test
    void for_another_kind_of_answer_are_told_which_there_is() throws Exception {
        web.perform(as("nurse", get("/api/v1/ideas")).accept(MediaType.APPLICATION_XML))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @CsvSource({"/changes?idea=a b, idea", "/safety-reviews?change=a b, change"})
    void name_the_parameter_that_is_wrong(String address, String parameter) throws Exception {
        web.perform(as("nurse", get("/api/v1" + address)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", contains(parameter)));
    }

    private static MockHttpServletRequestBuilder as(String person, MockHttpServletRequestBuilder request) {
        return request.with(httpBasic(person, "bridge"));
    }
}
