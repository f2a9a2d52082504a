package org.eprbridge.safety.officers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Officers;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@HouseTest
@DisplayName("Safety officers by REST")
class OfficersByRestTest {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    static final String OFFICERS = "/api/v1/safety-officers";
    static final PersonId DEPUTY = new PersonId("cso-deputy");
    static final ChangeId SOME_CHANGE = new ChangeId("CHG-900");

    @Autowired
    MockMvc web;

    @Autowired
    Officers officers;

    @Test
    void everybody_sees_who_may_sign() throws Exception {
        web.perform(get(OFFICERS).with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.person == 'cso')].kind").value(hasItem("LEAD")))
                .andExpect(jsonPath("$[?(@.person == 'cso')].state").value(hasItem("VALID")))
                .andExpect(jsonPath("$[?(@.person == 'cso')].nominatedBy").value(hasItem("board")));
        web.perform(get(OFFICERS + "?registration=EXPIRED").with(httpBasic("nurse", "bridge")))
                .andExpect(jsonPath("$[*].person").value(not(hasItem("cso"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cso", "ccio", "nurse", "release"})
    void nobody_but_the_board_nominates(String userName) throws Exception {
        send(userName, "", nomination("cso-deputy", "LEAD"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value(endsWith("not-allowed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "admin", "nobody-we-know"})
    void nobody_without_the_role_is_nominated(String person) throws Exception {
        send("board", "", nomination(person, "LEAD"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(endsWith("may-not-nominate")));
    }

    @Test
    void what_is_missing_is_named_field_by_field() throws Exception {
        send("board", "/cso/registration", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("body")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("number")))
                .andExpect(jsonPath("$.errors[*].field").value(hasItem("validUntil")));
        send("cso", "/cso-deputy/delegations", "{'firstDay':'2026-09-02','lastDay':'2026-09-01'}")
                .andExpect(jsonPath("$.errors[0].field").value("lastDay"));
        send("board", "", "{'person':'../etc','kind':'LEAD','body':'GMC','number':'1234567','validUntil':'2040-01-01'}")
                .andExpect(jsonPath("$.errors[0].field").value("person"));
    }

    @Test
    void a_person_whom_nobody_nominated_is_not_there() throws Exception {
        web.perform(get(OFFICERS + "/nurse").with(httpBasic("nurse", "bridge"))).andExpect(status().isNotFound());
        send("board", "/nurse/end", "{'reason':'Never was.'}").andExpect(status().isNotFound());
    }

    /** One story, because the deputy is the same person for all tests. */
    @Test
    void a_deputy_signs_while_a_lead_has_delegated_and_not_after() throws Exception {
        var today = LocalDate.now(ENGLAND);
        send("board", "/cso-deputy/end", "{'reason':'A new beginning.'}").andExpect(status().isOk());
        assertThat(officers.inTheWayOfSigning(DEPUTY, SOME_CHANGE, today)).isPresent();
        send("board", "", nomination("cso-deputy", "DEPUTY"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("DEPUTY"))
                .andExpect(jsonPath("$.ended").doesNotExist());
        send("board", "", nomination("cso-deputy", "LEAD"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(startsWith("Daniel Achterberg is nominated already.")));
        assertThat(officers.inTheWayOfSigning(DEPUTY, SOME_CHANGE, today)).isPresent();

        var days = "{'firstDay':'%s','lastDay':'%s','changes':['CHG-900'],'clientId':'a-week'}"
                .formatted(today, today.plusDays(7));
        send("cso", "/cso-deputy/delegations", days).andExpect(status().isOk());
        send("cso", "/cso-deputy/delegations", days)
                .andExpect(
                        jsonPath("$.delegations[?(@.state == 'RUNNING')].state").value(contains("RUNNING")))
                .andExpect(jsonPath("$.delegations[0].delegation.lead").value("CSO-cso"));
        assertThat(officers.inTheWayOfSigning(DEPUTY, SOME_CHANGE, today)).isEmpty();
        assertThat(officers.inTheWayOfSigning(DEPUTY, new ChangeId("CHG-901"), today))
                .isPresent();
        assertThat(officers.inTheWayOfSigning(DEPUTY, SOME_CHANGE, today.plusDays(8)))
                .isPresent();

        String delegation = delegationOf("cso-deputy");
        send("admin", "/cso-deputy/delegations/" + delegation + "/revoke", "{'reason':'Because.'}")
                .andExpect(status().isForbidden());
        send("cso", "/cso-deputy/delegations/" + delegation + "/revoke", "{'reason':'I am back.'}")
                .andExpect(jsonPath("$.delegations[0].state").value("REVOKED"))
                .andExpect(jsonPath("$.delegations[0].revoked.reason").value("I am back."));
        assertThat(officers.inTheWayOfSigning(DEPUTY, SOME_CHANGE, today)).isPresent();

        send(
                        "board",
                        "/cso-deputy/registration",
                        "{'body':'NMC','number':'00Z0043E','validUntil':'%s'}".formatted(today.plusDays(5)))
                .andExpect(jsonPath("$.state").value("EXPIRING"));
    }

    private String delegationOf(String person) throws Exception {
        var answer = web.perform(get(OFFICERS + "/" + person).with(httpBasic("nurse", "bridge")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.delegations[0].delegation.delegation");
    }

    private static String nomination(String person, String kind) {
        return "{'person':'%s','kind':'%s','body':'NMC','number':'00Z0043E','validUntil':'2035-09-30'}"
                .formatted(person, kind);
    }

    private ResultActions send(String userName, String path, String body) throws Exception {
        return web.perform(post(OFFICERS + path)
                .with(httpBasic(userName, "bridge"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"')));
    }
}
