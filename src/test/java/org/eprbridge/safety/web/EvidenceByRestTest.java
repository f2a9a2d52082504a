package org.eprbridge.safety.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@HouseTest
@DisplayName("Hazards, controls and their evidence, by REST")
@SuppressWarnings("NullAway.Init")
class EvidenceByRestTest {

    static final ReviewId REVIEW = new ReviewId("SR-7001");
    static final String AT = "/api/v1/safety-reviews/" + REVIEW;
    static final byte[] REPORT = "All 212 cases passed.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc web;

    @Autowired
    CommandsAs commands;

    @Autowired
    EvidenceFiles files;

    String hazard = "";
    String control = "";

    @BeforeEach
    void a_hazard_with_a_control() throws Exception {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(REVIEW, new ChangeId("CHG-7001"), "Title", "Concern", Set.of(), Set.of()));
        hazard = told("/hazards", """
                {"clientId":"a","name":"Wrong unit","cause":"c","effect":"e","hazard":"h","harm":"d",
                 "condition":"NORMAL"}
                """, "$.id");
        control = told("/hazards/" + hazard + "/controls", """
                {"clientId":"a","type":"DESIGN","description":"Show it","owner":"analyst","makesHazard":"NO"}
                """, "$.control");
    }

    @Test
    void a_file_is_handed_in_and_given_back_as_something_to_save() throws Exception {
        handIn("test report.txt", REPORT)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lookedThrough").value(true));
        var answer = web.perform(get(AT + "/hazards/" + hazard).with(httpBasic("nurse", "bridge")))
                .andExpect(
                        jsonPath("$.controls[0].evidence[*].evidence.file.type").value(hasItem("text/plain")))
                .andReturn();
        List<String> named = JsonPath.read(
                answer.getResponse().getContentAsString(),
                "$.controls[0].evidence[?(@.evidence.file.name == 'test report.txt')].evidence.file.file");
        var file = named.getFirst();
        assertThat(file).hasSize(64);

        web.perform(get(AT + "/evidence-files/" + file).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes(REPORT));
        web.perform(get("/api/v1/safety-reviews/SR-7002/evidence-files/" + file).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_page_or_too_much_is_not_taken() throws Exception {
        handIn("page.txt", "<html>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("file"));
        handIn("large.pdf", new byte[EvidenceFiles.LARGEST + 1]).andExpect(status().isContentTooLarge());
    }

    @Test
    void an_nhs_number_in_it_is_refused_and_a_telephone_number_has_to_be_confirmed() throws Exception {
        var number = "Tried with 943 476 5919.".getBytes(StandardCharsets.UTF_8);
        handIn("report.txt", number)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value(endsWith("patient-data")))
                .andExpect(jsonPath("$.found[0].field").value("file"))
                .andExpect(jsonPath("$.found[0].start").value(11));
        web.perform(file("report.txt", number)
                        .with(httpBasic("analyst", "bridge"))
                        .header("Not-About-A-Patient", "true"))
                .andExpect(status().isUnprocessableContent());

        var desk = "Ask the help desk, 07700 900123.".getBytes(StandardCharsets.UTF_8);
        handIn("report.txt", desk)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value(endsWith("patient-data-warning")));
        web.perform(file("report.txt", desk)
                        .with(httpBasic("analyst", "bridge"))
                        .header("Not-About-A-Patient", "true"))
                .andExpect(status().isOk());
    }

    @Test
    void a_picture_is_taken_and_nobody_says_that_it_was_looked_through() throws Exception {
        handIn("ward.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1})
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lookedThrough").value(false));
    }

    @Test
    void a_nurse_hands_nothing_in() throws Exception {
        var report = "Handed in by nobody who may.".getBytes(StandardCharsets.UTF_8);
        web.perform(file("report.txt", report).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isForbidden());
        assertThat(files.content(new FileId(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(report)))))
                .isEmpty();
    }

    @Test
    void the_same_hazard_sent_twice_is_one() throws Exception {
        var body = """
                {"clientId":"twice","name":"n","cause":"c","effect":"e","hazard":"h","harm":"d","condition":"NORMAL"}
                """;

        say("analyst", "/hazards", body).andExpect(status().isCreated()).andExpect(header().exists("Location"));
        say("analyst", "/hazards", body).andExpect(status().isOk());
    }

    @Test
    void a_hazard_is_linked_and_described_anew_but_not_closed_while_something_is_left_to_do() throws Exception {
        say("analyst", "/hazards/" + hazard + "/link", "{\"kind\":\"STEP\",\"reference\":\"Giving a medicine\"}")
                .andExpect(status().isOk());
        say("analyst", "/hazards/" + hazard + "/edit", """
                        {"name":"Wrong unit","cause":"c","effect":"e","hazard":"h","harm":"d","condition":"FAULT"}
                        """).andExpect(status().isOk());
        web.perform(get(AT + "/hazards/" + hazard).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.condition").value("FAULT"))
                .andExpect(jsonPath("$.links[*].reference").value(hasItem("Giving a medicine")));
        say("cso", "/hazards/" + hazard + "/close", "{\"reason\":\"All done.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("hazard-not-assessed")));
    }

    @Test
    void an_offer_goes_only_where_somebody_can_answer() throws Exception {
        say("cso", "/hazards/" + hazard + "/offer", "{\"organisation\":\"RZZ\",\"reason\":\"Yours.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("nobody-to-receive")));
        web.perform(get("/api/v1/hazard-transfers").with(httpBasic("cso", "bridge")))
                .andExpect(status().isOk());
    }

    @Test
    void the_tables_tell_every_cell_and_their_version() throws Exception {
        web.perform(get("/api/v1/risk-tables").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.version").value("nhs-1"))
                .andExpect(jsonPath("$.ratings.LOW.MAJOR").value(3))
                .andExpect(jsonPath("$.severities.DEATH.MANY").value("CATASTROPHIC"));
    }

    private ResultActions handIn(String name, byte[] content) throws Exception {
        return web.perform(file(name, content).with(httpBasic("analyst", "bridge")));
    }

    private MockHttpServletRequestBuilder file(String name, byte[] content) {
        return post(AT + "/hazards/" + hazard + "/controls/" + control + "/evidence-file")
                .queryParam("proves", "EFFECTIVE")
                .queryParam("name", name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content);
    }

    private String told(String path, String body, String what) throws Exception {
        var answer =
                say("analyst", path, body).andExpect(status().is2xxSuccessful()).andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), what);
    }

    private ResultActions say(String who, String path, String body) throws Exception {
        return web.perform(post(AT + path)
                .with(httpBasic(who, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
