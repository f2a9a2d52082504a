package org.eprbridge.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.messaging.PatientDataGuard.Outcome;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Patient data by REST")
@SuppressWarnings("NullAway.Init")
class PatientDataByRestTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc http;

    @Autowired
    PatientDataGuard guard;

    @Autowired
    EventStore log;

    @Nested
    class an_nhs_number {

        @Test
        void is_refused_with_its_place_and_without_its_digits(CapturedOutput output) throws Exception {
            share("Look at 943 476 5919, please", false)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:patient-data"))
                    .andExpect(jsonPath("$.found[0].field").value("problem"))
                    .andExpect(jsonPath("$.found[0].kind").value("nhs-number"))
                    .andExpect(jsonPath("$.found[0].start").value(8))
                    .andExpect(jsonPath("$.found[0].end").value(20))
                    .andExpect(jsonPath("$.found[0].blocks").value(true))
                    .andExpect(content().string(not(containsString("5919"))));

            assertThat(output).doesNotContain("5919");
        }

        @Test
        void is_in_no_log_however_much_the_house_tells(CapturedOutput output) throws Exception {
            var loggers = Stream.of("org.eprbridge", "org.axonframework")
                    .map(name -> (Logger) LoggerFactory.getLogger(name))
                    .toList();
            loggers.forEach(logger -> logger.setLevel(Level.TRACE));
            try {
                share("Look at 943 476 5919, please", false).andExpect(status().isUnprocessableContent());
                LoggerFactory.getLogger("org.eprbridge").trace("That was all.");
            } finally {
                loggers.forEach(logger -> logger.setLevel(null));
            }

            assertThat(output).contains("That was all.").doesNotContain("5919");
        }

        @Test
        void is_refused_whatever_the_program_says() throws Exception {
            share("Look at 9434765919", true).andExpect(status().isUnprocessableContent());
        }

        @Test
        void is_kept_nowhere() throws Exception {
            share("Look at 401 023 2137 and more", false);

            http.perform(get("/api/v1/ideas").param("q", "2137").with(httpBasic("ccio", "bridge")))
                    .andExpect(jsonPath("$.total").value(0));
        }

        @Test
        void is_refused_in_a_comment_too() throws Exception {
            send(
                            "nurse",
                            "/ideas/" + shared() + "/comments",
                            Map.of("text", "As in 943-476-5919", "visibility", "VISIBLE"),
                            false)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.found[0].field").value("text"));
        }

        @Test
        void is_counted() throws Exception {
            var before = guard.counted(PatientDataKind.NHS_NUMBER, Outcome.BLOCKED);

            share("943 476 5919", false);

            assertThat(guard.counted(PatientDataKind.NHS_NUMBER, Outcome.BLOCKED))
                    .isEqualTo(before + 1);
        }
    }

    @Nested
    class what_may_be_about_somebody_else {

        @Test
        void is_warned_about() throws Exception {
            share("Write to team@trust.example", false)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:patient-data-warning"))
                    .andExpect(jsonPath("$.found[0].blocks").value(false))
                    .andExpect(jsonPath("$.detail").value(containsString("an email address")));
        }

        @Test
        void passes_when_the_program_says_so_and_the_log_keeps_who_said_it_of_what() throws Exception {
            var answer = share("Write to team@trust.example", true).andExpect(status().isCreated());

            String idea = JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
            var submitted = log.readEvents(idea).next();
            assertThat(submitted.getMetaData())
                    .containsEntry("notAboutAPatient", "email-address in problem")
                    .containsEntry("actor", "nurse");
        }
    }

    @Nested
    class in_a_file_of_features {

        @Test
        void is_refused_by_line_and_column() throws Exception {
            bring("name,summary,how_to\nA first feature,Fine,\nA second feature,Fine,Type 943 476 5919\n", false)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:patient-data"))
                    .andExpect(jsonPath("$.errors[0].line").value(3))
                    .andExpect(jsonPath("$.errors[0].column").value("how_to"))
                    .andExpect(content().string(not(containsString("5919"))));
        }

        @Test
        void comes_in_when_the_program_says_that_it_is_nobodys() throws Exception {
            var file = "name,summary\nA service desk of %s,Ring 07700 900123\n".formatted(UUID.randomUUID());

            bring(file, false)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.type").value("urn:epr-bridge:problem:patient-data-warning"));
            bring(file, true).andExpect(status().isCreated());
        }

        private ResultActions bring(String file, boolean confirmed) throws Exception {
            var request = post("/api/v1/features/import")
                    .with(httpBasic("ccio", "bridge"))
                    .contentType("text/csv")
                    .content(file);
            return http.perform(confirmed ? request.header("Not-About-A-Patient", "true") : request);
        }
    }

    @Test
    void an_ordinary_text_says_nothing_of_patients_in_the_log() throws Exception {
        assertThat(log.readEvents(shared()).next().getMetaData()).doesNotContainKey("notAboutAPatient");
    }

    private String shared() throws Exception {
        var answer = share("It takes nine clicks", false).andExpect(status().isCreated());
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ResultActions share(String problem, boolean confirmed) throws Exception {
        return send(
                "nurse",
                "/ideas",
                Map.of("clientId", UUID.randomUUID().toString(), "title", "A title", "problem", problem),
                confirmed);
    }

    private ResultActions send(String who, String address, Map<String, String> body, boolean confirmed)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/api/v1" + address)
                .with(httpBasic(who, "bridge"))
                .contentType("application/json")
                .content(JSON.writeValueAsString(body));
        return http.perform(confirmed ? request.header("Not-About-A-Patient", "true") : request);
    }
}
