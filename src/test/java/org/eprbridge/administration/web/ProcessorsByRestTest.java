package org.eprbridge.administration.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@DisplayName("Processors by REST")
class ProcessorsByRestTest {

    static final String PROCESSORS = "/api/v1/admin/processors";

    final RequestPostProcessor admin = httpBasic("admin", "bridge");

    @Autowired
    MockMvc rest;

    @Test
    void tell_an_administrator_how_far_they_are() throws Exception {
        rest.perform(get(PROCESSORS).with(admin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total", greaterThan(0)))
                .andExpect(jsonPath("$.items[0].name").isString())
                .andExpect(jsonPath("$.items[0].running").isBoolean())
                .andExpect(jsonPath("$.items[0].lag").isNumber())
                .andExpect(jsonPath("$.items[0].deadLetters").isNumber());
    }

    @Test
    void build_a_list_again_while_people_use_it() throws Exception {
        rest.perform(post(PROCESSORS + "/feature-list/rebuild").with(admin)).andExpect(status().isAccepted());

        await().untilAsserted(() -> rest.perform(get(PROCESSORS).with(admin))
                .andExpect(jsonPath("$.items[?(@.name == 'feature-list')].rebuilding.state")
                        .value("DONE"))
                .andExpect(jsonPath("$.items[?(@.name == 'feature-list')].rebuilding.by")
                        .isNotEmpty()));
        rest.perform(post(PROCESSORS + "/feature-list/rebuild/cancel").with(admin))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("cannot-rebuild")));
    }

    @Test
    void do_not_repeat_what_a_reaction_did() throws Exception {
        rest.perform(post(PROCESSORS + "/ideas-follow-changes/rebuild").with(admin))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("a second time")));
        rest.perform(post(PROCESSORS + "/nobody/rebuild").with(admin)).andExpect(status().isNotFound());
    }

    @Test
    void know_what_was_set_aside() throws Exception {
        rest.perform(get(PROCESSORS + "/feature-list/given-up").with(admin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(0));
        rest.perform(get(PROCESSORS + "/nobody/given-up").with(admin)).andExpect(status().isNotFound());
    }

    @Test
    void tell_nobody_else() throws Exception {
        rest.perform(get(PROCESSORS).with(httpBasic("ccio", "bridge")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").isString());
        rest.perform(post(PROCESSORS + "/feature-list/rebuild").with(httpBasic("ccio", "bridge")))
                .andExpect(status().isForbidden());
    }

    @Test
    void know_no_dead_letter_that_is_not_there() throws Exception {
        rest.perform(post(PROCESSORS + "/feature-list/dead-letters/none/retry").with(admin))
                .andExpect(status().isNotFound());
    }

    @Test
    void know_no_processor_that_is_not_there() throws Exception {
        rest.perform(get(PROCESSORS + "/none/dead-letters").with(admin)).andExpect(status().isNotFound());
    }

    @Test
    void set_nothing_aside_without_a_reason() throws Exception {
        rest.perform(post(PROCESSORS + "/feature-list/dead-letters/none/set-aside")
                        .with(admin)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
    }
}
