package org.eprbridge.platform.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("The doors of the house")
class DoorsTest {

    @Autowired
    MockMvc web;

    @Test
    void a_program_without_a_name_is_asked_for_one() throws Exception {
        web.perform(get("/api/v1/ideas"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Basic realm=\"EPR Bridge\", charset=\"UTF-8\""))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:sign-in-first"));
    }

    @Test
    void a_wrong_password_opens_nothing() throws Exception {
        web.perform(get("/api/v1/ideas").with(httpBasic("nurse", "bridges"))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_right_password_opens_the_api_without_a_session() throws Exception {
        web.perform(get("/api/v1/ideas").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void what_is_not_there_is_a_problem_and_no_page() throws Exception {
        web.perform(get("/api/v1/nothing-here").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void health_and_the_api_description_are_open() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        web.perform(get("/v3/api-docs")).andExpect(status().isOk());
    }

    @Test
    void the_rest_of_the_engine_room_is_for_administrators() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/metrics").with(httpBasic("ccio", "bridge"))).andExpect(status().isForbidden());
        web.perform(get("/actuator/metrics").with(httpBasic("admin", "bridge"))).andExpect(status().isOk());
    }

    @Test
    void a_screen_leads_to_the_sign_in_page_first() throws Exception {
        web.perform(get("/triage").accept(MediaType.TEXT_HTML))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void broken_json_a_wrong_kind_and_a_huge_body_are_told_apart() throws Exception {
        web.perform(post("/api/v1/ideas")
                        .with(httpBasic("nurse", "bridge"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\":"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:bad-shape"));
        web.perform(post("/api/v1/ideas")
                        .with(httpBasic("nurse", "bridge"))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("hello"))
                .andExpect(status().isUnsupportedMediaType());
        web.perform(post("/api/v1/ideas")
                        .with(httpBasic("nurse", "bridge"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("\"" + "x".repeat(3 * 1024 * 1024) + "\""))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:too-large"));
    }

    @Test
    void a_trick_address_is_a_problem_and_no_way_to_the_sign_in_page() throws Exception {
        web.perform(get(URI.create("/api/v1/ideas;a=b")).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FETCH", "TRACE"})
    void a_method_that_nobody_needs_is_turned_away(String method) throws Exception {
        web.perform(request(method, URI.create("/api/v1/ideas")).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
