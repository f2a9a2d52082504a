package org.eprbridge.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HouseTest
@DisplayName("Export, verification and backups by REST")
class DataByRestTest {

    static final String ADMIN = "/api/v1/admin";

    final RequestPostProcessor admin = httpBasic("admin", "bridge");

    @Autowired
    MockMvc rest;

    private String exported(String from) throws Exception {
        return rest.perform(get(ADMIN + "/log/export").param("from", from).with(admin))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/x-ndjson"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void give_the_whole_log_and_what_follows() throws Exception {
        var whole = exported("0").lines().toList();

        assertThat(whole.getFirst()).contains("\"log\": \"epr-bridge\"");
        int end = JsonPath.read(whole.getLast(), "$.end");
        assertThat(exported("" + end)).contains("\"from\": " + end);
    }

    @Test
    void begin_no_export_in_the_middle_of_nowhere() throws Exception {
        rest.perform(get(ADMIN + "/log/export").param("from", "-1").with(admin))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(startsWith("No commit begins at -1")));
    }

    @Test
    void give_the_files_that_are_evidence_to_an_administrator_alone() throws Exception {
        var file = rest.perform(get(ADMIN + "/evidence-files/export").with(admin))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("SHA256SUMS");

        rest.perform(get(ADMIN + "/evidence-files/export").with(httpBasic("cso", "bridge")))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("Content-Disposition"));
    }

    @Test
    void find_the_log_sound() throws Exception {
        rest.perform(post(ADMIN + "/log/verify").with(admin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sound").value(true))
                .andExpect(jsonPath("$.findings").isEmpty())
                .andExpect(jsonPath("$.hash").isString());
    }

    @Test
    void make_a_backup_and_hand_it_out() throws Exception {
        var address =
                Objects.requireNonNull(rest.perform(post(ADMIN + "/backups").with(admin))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.bytes").value(greaterThan(4_096)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));

        rest.perform(get(ADMIN + "/backups").with(admin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(greaterThan(0)))
                .andExpect(jsonPath("$.items[0].at").isString());
        var file = rest.perform(get(address).with(admin))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("H:2,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epr-bridge.mv",
                "..",
                "..%2F..%2Fetc%2Fpasswd",
                "%2e%2e%2fepr-bridge.mv",
                "epr-bridge-2026-08-03T12-00-00Z.mv%00",
                "epr-bridge-2026-08-03T12-00-00Z.mv",
                "%5C..%5Cepr-bridge.mv"
            })
    void hand_nothing_else_out(String name) throws Exception {
        var code = rest.perform(get(URI.create(ADMIN + "/backups/" + name)).with(admin))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(code).isIn(400, 404);
    }

    @Test
    void are_for_nobody_else() throws Exception {
        var doctor = httpBasic("ccio", "bridge");
        rest.perform(get(ADMIN + "/log/export").with(doctor)).andExpect(status().isForbidden());
        rest.perform(post(ADMIN + "/log/verify").with(doctor)).andExpect(status().isForbidden());
        rest.perform(get(ADMIN + "/backups").with(doctor)).andExpect(status().isForbidden());
        rest.perform(post(ADMIN + "/backups").with(doctor)).andExpect(status().isForbidden());
        rest.perform(get(ADMIN + "/backups/epr-bridge-2026-08-03T12-00-00Z.mv").with(doctor))
                .andExpect(status().isForbidden());
    }
}
