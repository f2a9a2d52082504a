package org.eprbridge.platform.start;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("The house is well")
class BeingWellTest {

    @Autowired
    MockMvc mvc;

    @Test
    void and_says_so_to_whoever_watches_over_it() throws Exception {
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist());
    }

    @Test
    void and_tells_an_administrator_of_the_readers() throws Exception {
        mvc.perform(get("/actuator/health").with(httpBasic("admin", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.readers.status").value("UP"));
    }

    @Test
    void and_has_numbers_for_an_administrator_only() throws Exception {
        mvc.perform(get("/actuator/prometheus").with(httpBasic("admin", "bridge")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("epr_reader_lag{reader=\"feature-list\"")));
        mvc.perform(get("/actuator/prometheus").with(httpBasic("ccio", "bridge")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
    }
}
