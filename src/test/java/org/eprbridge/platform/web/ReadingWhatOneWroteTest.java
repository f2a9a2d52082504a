package org.eprbridge.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("A program that writes here and reads elsewhere")
@SuppressWarnings("NullAway.Init")
class ReadingWhatOneWroteTest {

    @Autowired
    MockMvc http;

    @Test
    void is_told_the_position_and_can_ask_for_it() throws Exception {
        var position = http.perform(post("/api/v1/ideas")
                        .with(httpBasic("nurse", "bridge"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"title": "Show the last weight", "problem": "I look it up on paper.", "timesPerWeek": 5,
                                 "minutesEach": 2}"""))
                .andExpect(status().isCreated())
                .andExpect(header().string("Log-Position", matchesPattern("\\d+")))
                .andReturn()
                .getResponse()
                .getHeader("Log-Position");

        http.perform(get("/api/v1/ideas")
                        .with(httpBasic("ccio", "bridge"))
                        .header("Log-Position", String.valueOf(position)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Lists-Behind"));
    }

    @Test
    void hears_that_a_position_to_come_is_not_shown_yet() throws Exception {
        long far = 1_000_000_000;

        var answer = http.perform(
                        get("/api/v1/ideas").with(httpBasic("ccio", "bridge")).header("Log-Position", far))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Lists-Behind")).isEqualTo("true");
    }

    @Test
    void is_told_what_a_position_is() throws Exception {
        http.perform(get("/api/v1/ideas").with(httpBasic("ccio", "bridge")).header("Log-Position", "soon"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Give the number")));
    }
}
