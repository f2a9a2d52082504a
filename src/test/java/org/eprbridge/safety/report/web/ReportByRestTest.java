package org.eprbridge.safety.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("The safety case report by REST")
class ReportByRestTest {

    static final ReviewId REVIEW = new ReviewId("SR-700");
    static final ChangeId CHANGE = new ChangeId("CHG-700");

    @Autowired
    MockMvc web;

    @Autowired
    CommandsAs commands;

    @BeforeEach
    void a_review_with_a_hazard() {
        commands.send(
                Actor.SYSTEM,
                new OpenSafetyReview(
                        REVIEW,
                        CHANGE,
                        "Doses with their unit",
                        "A dose could be read wrongly.",
                        Set.of(new IdeaId("IDEA-700")),
                        Set.of()));
        addHazard("HZ-7001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"safety-case.html", "safety-case.pdf", "hazard-log.csv", "hazard-log.json"})
    void each_paper_is_made_again_byte_for_byte_after_the_record_has_gone_on(String paper) throws Exception {
        var first = fetch(paper, "").andExpect(status().isOk()).andReturn().getResponse();
        String position = Objects.requireNonNull(first.getHeader("X-Log-Position"));

        addHazard("HZ-" + Math.abs(paper.hashCode()));
        var then = fetch(paper, "?position=" + position).andReturn().getResponse();
        var now = fetch(paper, "").andReturn().getResponse();

        assertThat(then.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(then.getHeader("X-Record-Sha256")).isEqualTo(first.getHeader("X-Record-Sha256"));
        assertThat(now.getHeader("X-Record-Sha256")).isNotEqualTo(first.getHeader("X-Record-Sha256"));
        assertThat(Long.parseLong(Objects.requireNonNull(now.getHeader("X-Log-Position"))))
                .isGreaterThan(Long.parseLong(position));
    }

    @Test
    void whoever_hashes_the_record_gets_the_hash_that_stands_beside_it() throws Exception {
        var response = fetch("hazard-log.json", "").andReturn().getResponse();
        String json = response.getContentAsString(StandardCharsets.UTF_8);
        String record = json.substring(json.indexOf("\"record\":") + "\"record\":".length(), json.length() - 1);
        var digest = MessageDigest.getInstance("SHA-256").digest(record.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(JsonPath.<String>read(json, "$.sha256"));
        assertThat(response.getHeader("X-Record-Sha256")).isEqualTo(JsonPath.<String>read(json, "$.sha256"));
    }

    @Test
    void a_paper_says_what_it_is_and_lets_nothing_in_it_act() throws Exception {
        fetch("safety-case.html", "")
                .andExpect(content().string(containsString("Doses with their unit")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string(
                                "Content-Disposition", startsWith("inline; filename=\"SR-700-safety-case-at-")));
        MockHttpServletResponse pdf = fetch("safety-case.pdf", "").andReturn().getResponse();
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void there_is_no_paper_of_a_review_that_is_not_there_or_was_not_yet() throws Exception {
        web.perform(get("/api/v1/safety-reviews/SR-799/safety-case.pdf").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isNotFound());
        fetch("safety-case.html", "?position=0").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999", "now"})
    void a_position_that_cannot_be_is_refused_by_name(String position) throws Exception {
        fetch("hazard-log.json", "?position=" + position)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(endsWith("position")));
    }

    @Test
    void nobody_reads_without_signing_in() throws Exception {
        web.perform(get("/api/v1/safety-reviews/SR-700/safety-case.pdf")).andExpect(status().isUnauthorized());
    }

    private void addHazard(String reference) {
        commands.send(
                Cast.ANALYST,
                new AddHazard(
                        REVIEW,
                        new HazardId(reference),
                        new HazardDescription(
                                "Wrong unit",
                                "The unit is not shown.",
                                "It is read wrongly.",
                                "Too much is given.",
                                "Death.",
                                Condition.NORMAL,
                                "")));
    }

    private ResultActions fetch(String paper, String query) throws Exception {
        return web.perform(
                get("/api/v1/safety-reviews/" + REVIEW + "/" + paper + query).with(httpBasic("nurse", "bridge")));
    }
}
