package org.eprbridge.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eprbridge.delivery.AuditSample;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.safety.AuthorityUse;
import org.eprbridge.safety.OfficerEvent.AuthorityUsed;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("Changes and the safety question, by REST")
class ChangesByRestTest {

    static final String NO_TO_ALL = ScreeningQuestions.current().questions().stream()
            .map(question -> "{\"topic\":\"%s\",\"yes\":false}".formatted(question.topic()))
            .collect(Collectors.joining(",", "\"version\":1,\"answers\":[", "]"));

    @Autowired
    MockMvc web;

    @Autowired
    CommandsAs commands;

    @Autowired
    IdeaNumbers numbers;

    @Autowired
    ReadModels readModels;

    @Autowired
    EventLog log;

    @Autowired
    AuditSample sample;

    @Test
    void the_team_gives_a_change_an_owner_and_a_size() throws Exception {
        var change = changeOf(accepted(null));
        tell("analyst", change, "assign", "{\"owner\":\"analyst\"}").andExpect(status().isOk());
        tell("analyst", change, "size", "{\"size\":\"SMALL\"}").andExpect(status().isOk());
        web.perform(get("/api/v1/changes/" + change).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.owner").value("analyst"))
                .andExpect(jsonPath("$.size").value("SMALL"));
    }

    @Test
    void a_change_without_impact_needs_the_decision_of_an_authorised_clinician() throws Exception {
        var change = changeOf(accepted(null));
        tell("analyst", change, "screen", noImpact(",\"password\":\"bridge\"")).andExpect(status().isForbidden());
        tell("ccio", change, "screen", noImpact(",\"password\":\"bridge\""))
                .andExpect(jsonPath("$.safety").value("NO_IMPACT"));
        web.perform(get("/api/v1/changes/" + change).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.screening.version").value(1))
                .andExpect(jsonPath("$.screening.answers[0].question").value("Does it change what a clinician sees?"));
        web.perform(get("/api/v1/changes/screening-questions").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.questions.length()").value(11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"password\":\"\"", ",\"password\":\"guess\""})
    void no_impact_is_signed_with_the_password_of_whoever_decides_it(String password) throws Exception {
        var change = changeOf(accepted(null));
        tell("ccio", change, "screen", noImpact(password))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
        web.perform(get("/api/v1/changes/" + change).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.safety").value("NOT_SCREENED"));
    }

    @Test
    void a_second_idea_joins_and_a_change_that_is_over_is_replaced_by_one_of_its_own() throws Exception {
        var change = changeOf(accepted(null));
        var second = accepted(new ChangeId(change));
        assertThat(changeOf(second)).isEqualTo(change);

        tell("analyst", change, "drop", "{\"reason\":\"The supplier does it.\"}")
                .andExpect(jsonPath("$.stage").value("DROPPED"));
        var third = accepted(new ChangeId(change));

        var own = changeOf(third);
        assertThat(own).isNotEqualTo(change);
        web.perform(get("/api/v1/changes/" + own).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.timeline[1].details").value(containsString("It was meant for " + change)));
        web.perform(get("/api/v1/ideas/" + third).with(httpBasic("ccio", "bridge")))
                .andExpect(status().isOk());
    }

    @Test
    void a_blocked_change_stays_where_it_is() throws Exception {
        var change = changeOf(accepted(null));
        tell("analyst", change, "block", "{\"reason\":\"Waits for the supplier.\"}")
                .andExpect(status().isOk());
        move("analyst", change, "READY")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("change-is-blocked")));
        tell("analyst", change, "unblock", "{}")
                .andExpect(jsonPath("$.blockedReason").value(""));
        web.perform(get("/api/v1/changes/board").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$[*].stage")
                        .value(contains("PROPOSED", "READY", "BUILDING", "TESTING", "READY_TO_RELEASE", "LIVE")))
                .andExpect(jsonPath("$[2].limit").value(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move   | {}                        | to",
                "move   | {\"to\":\"PARIS\"}        | to",
                "move   | {\"to\":\"DROPPED\"}      | to",
                "screen | {\"reason\":\"Because.\"} | impact",
                "screen | {\"impact\":true}         | reason",
                "screen | {\"impact\":false,\"reason\":\"A label.\"} | answers.SEEING",
                "screen | {\"impact\":true,\"reason\":\"r\",\"answers\":[{\"yes\":true}]} | answers.topic",
                "screen | {\"impact\":true,\"reason\":\"r\",\"version\":7,\"answers\":[{\"topic\":\"SEEING\",\"yes\":true}]} | version",
                "block  | {}                        | reason",
                "assign | {}                        | owner",
                "size   | {\"size\":\"HUGE\"}       | size"
            })
    void a_wrong_shape_names_the_field(String verb, String body, String field) throws Exception {
        tell("analyst", "CHG-1", verb, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        web.perform(get("/api/v1/changes/CHG-99999").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isNotFound());
        move("analyst", "CHG-99999", "READY").andExpect(status().isNotFound());
        web.perform(get("/api/v1/safety-reviews/SR-99999").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isNotFound());
        web.perform(get("/api/v1/changes?stage=PARIS").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void what_was_not_drawn_is_not_audited_and_what_is_not_in_use_is_not_taken_back() throws Exception {
        var change = changeOf(accepted(null));
        tell("cso", change, "audits/1/uphold", "{\"reason\":\"Rightly so.\",\"password\":\"bridge\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("nothing-to-audit")));
        tell("cso", change, "audits/1/overturn", "{}").andExpect(status().isBadRequest());
        tell("analyst", change, "audits/1/overturn", "{\"reason\":\"No.\",\"password\":\"bridge\"}")
                .andExpect(status().isForbidden());
        tell("release", change, "roll-back", "{\"reason\":\"Switched off.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("nothing-to-roll-back")));
        tell("cso", change, "extend-watch", "{\"until\":\"2030-01-01\",\"reason\":\"Nights.\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("not-watched")));
        tell("analyst", change, "extend-watch", "{\"until\":\"2030-01-01\",\"reason\":\"Nights.\"}")
                .andExpect(status().isForbidden());
        tell("nurse", change, "roll-back", "{\"reason\":\"Switched off.\"}").andExpect(status().isForbidden());
        web.perform(get("/api/v1/screening-audits?result=waiting").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isArray());
        web.perform(get("/api/v1/screening-audits?result=PARIS").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest());
        web.perform(get("/api/v1/changes?need=take_back").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/safety-numbers").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.openHazards.0").isNumber())
                .andExpect(jsonPath("$.changes.noImpact").isNumber())
                .andExpect(jsonPath("$.changes.turnaround.measured").isNumber())
                .andExpect(jsonPath("$.audits.WAITING").isNumber());
        web.perform(get("/api/v1/changes?need=paris").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_decision_that_was_drawn_is_upheld_with_the_password_by_an_officer_who_took_no_part() throws Exception {
        var change = screenedOutAndDrawn();
        web.perform(get("/api/v1/changes/" + change).with(httpBasic("ccio", "bridge")))
                .andExpect(jsonPath("$.audit.number").value(1))
                .andExpect(jsonPath("$.audit.refusal").value(startsWith("A clinical safety officer")));
        for (var password : List.of("", ",\"password\":\"\"", ",\"password\":\"guess\"")) {
            tell("cso", change, "audits/1/uphold", "{\"reason\":\"Rightly so.\"" + password + "}")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("password"));
        }
        tell("cso", change, "audits/1/uphold", "{\"reason\":\"Rightly so.\",\"password\":\"bridge\"}")
                .andExpect(jsonPath("$.safety").value("NO_IMPACT"));
        tell("cso", change, "audits/1/overturn", "{\"reason\":\"Or not.\",\"password\":\"bridge\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("nothing-to-audit")));
        assertThat(log.history("CSO-cso"))
                .extracting(it -> (Object) it.event())
                .contains(new AuthorityUsed(
                        OfficerId.of(Cast.CSO.person()), new ChangeId(change), AuthorityUse.AUDIT, null));
    }

    private String screenedOutAndDrawn() throws Exception {
        for (int i = 0; i < 200; i++) {
            var change = changeOf(accepted(null));
            if (sample.chooses(new ChangeId(change), 1)) {
                tell("ccio", change, "screen", noImpact(",\"password\":\"bridge\""))
                        .andExpect(status().isOk());
                return change;
            }
        }
        throw new AssertionError("Nothing was drawn");
    }

    @Test
    void a_nurse_moves_nothing() throws Exception {
        move("nurse", changeOf(accepted(null)), "READY").andExpect(status().isForbidden());
    }

    private static String noImpact(String password) {
        return "{\"impact\":false,\"reason\":\"A label.\"," + NO_TO_ALL + password + "}";
    }

    private IdeaId accepted(@Nullable ChangeId change) {
        var idea = numbers.numberFor(Cast.NURSE.person(), UUID.randomUUID().toString());
        var text = new IdeaText("Fluid chart", "Seven clicks", "One click", "Charts", "Nurses", 20.0, 2.0, "Paper");
        commands.send(Cast.NURSE, new SubmitIdea(idea, text));
        commands.send(Cast.CCIO, new AcceptIdea(idea, "We will build it.", change));
        assertThat(readModels.catchUp(Duration.ofSeconds(20))).isTrue();
        return idea;
    }

    private String changeOf(IdeaId idea) throws Exception {
        var answer = web.perform(get("/api/v1/changes?idea=" + idea).with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$.total").value(1))
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.items[0].id");
    }

    private ResultActions move(String who, String change, String to) throws Exception {
        return tell(who, change, "move", "{\"to\":\"" + to + "\"}");
    }

    private ResultActions tell(String who, String change, String verb, String body) throws Exception {
        return web.perform(post("/api/v1/changes/" + change + "/" + verb)
                .with(httpBasic(who, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
