package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A deputy signs for the lead, by REST")
class DeputySigningByRestTest extends ByRest {

    static final String DEPUTY = "/safety-officers/cso-deputy";
    static final LocalDate TODAY = WorkingDays.londonDay(Instant.now());

    @Autowired
    TimedCommands commands;

    @Autowired
    References references;

    @Autowired
    Directory directory;

    Program standIn;
    String change = "";
    String review = "";

    /** The lead judged what is left of the risk, so somebody else has to sign. */
    @BeforeEach
    void a_deputy_without_a_delegation_and_a_review_that_the_lead_cannot_sign() {
        standIn = new Program(web, "cso-deputy");
        var board = new Program(web, "board");
        board.sends(DEPUTY + "/end", "{'reason':'A new beginning.'}").expecting(200);
        board.sends(
                        "/safety-officers",
                        "{'person':'cso-deputy','kind':'DEPUTY','body':'NMC','number':'00Z0043E',"
                                + "'validUntil':'2035-09-30'}")
                .expecting(200);
        change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "NEGLIGIBLE");
        assess(cso, review, hazard, "RESIDUAL", "LOW", "NEGLIGIBLE");
    }

    @Test
    void on_the_days_that_the_lead_has_named() {
        assertThat(signs(review, "Safe.").expecting(409).<String>get("$.type")).endsWith("signer-took-part");
        refusedForWantOfADelegation();

        lent(TODAY.plusDays(1), TODAY.plusDays(7));
        refusedForWantOfADelegation();
        List<String> inTheWay =
                standIn.asks("/safety-reviews/" + review).expecting(200).get("$.inTheWay");
        assertThat(inTheWay).singleElement().asString().contains("A deputy acts only under a delegation");

        lent(TODAY, TODAY.plusDays(7));
        signsForTheLead().expecting(200);
        var signed = nurse.asks("/safety-reviews/" + review).expecting(200);
        assertThat(signed.<String>get("$.status")).isEqualTo("SIGNED");
        assertThat(signed.<String>get("$.signedBy")).isEqualTo("Daniel Achterberg");
        assertThat(signed.<String>get("$.authority.delegation.lead")).isEqualTo("CSO-cso");
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void but_not_once_those_days_are_over() {
        var tenDaysAgo = Instant.now().minus(Duration.ofDays(10));
        commands.send(
                directory.find(new PersonId("cso")).orElseThrow().asActor(),
                tenDaysAgo,
                new DelegateAuthority(
                        OfficerId.of(new PersonId("cso-deputy")),
                        new DelegationId(references.reserve("DEL", "over/" + review)),
                        TODAY.minusDays(9),
                        TODAY.minusDays(1),
                        List.of()));
        refusedForWantOfADelegation();
        List<String> states = cso.asks(DEPUTY).expecting(200).get("$.delegations[*].state");
        assertThat(states).contains("OVER").doesNotContain("RUNNING");
    }

    @Test
    void but_not_once_the_lead_has_taken_it_back() {
        String delegation = lent(TODAY, TODAY);
        cso.sends(DEPUTY + "/delegations/" + delegation + "/revoke", "{'reason':'I am back.'}")
                .expecting(200);
        refusedForWantOfADelegation();
    }

    private void refusedForWantOfADelegation() {
        var refused = signsForTheLead().expecting(409);
        assertThat(refused.<String>get("$.type")).endsWith("no-delegation-today");
        assertThat(refused.<String>get("$.detail"))
                .isEqualTo("A deputy acts only under a delegation that is valid on the day, and none covers " + change
                        + " today. Ask a lead clinical safety officer to delegate, or to do it.");
    }

    private Program.Answer signsForTheLead() {
        return signs(standIn, review, "Safe, on behalf of the lead.");
    }

    /** @return the reference of the delegation, for this change only */
    private String lent(LocalDate firstDay, LocalDate lastDay) {
        List<String> references = cso.sends(
                        DEPUTY + "/delegations",
                        "{'firstDay':'%s','lastDay':'%s','changes':['%s'],'clientId':'%s'}"
                                .formatted(firstDay, lastDay, change, UUID.randomUUID()))
                .expecting(200)
                .get(
                        "$.delegations[?(@.delegation.firstDay == '%s' && @.delegation.changes[0] == '%s')].delegation.delegation"
                                .formatted(firstDay, change));
        return references.getFirst();
    }
}
