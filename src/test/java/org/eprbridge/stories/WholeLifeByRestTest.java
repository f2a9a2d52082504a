package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("An idea's whole life, by REST, through five people")
class WholeLifeByRestTest {

    @Autowired
    MockMvc web;

    Program nurse;
    Program ccio;
    Program deputy;
    Program analyst;
    Program cso;
    Program release;

    @BeforeEach
    void people() {
        nurse = new Program(web, "nurse");
        ccio = new Program(web, "ccio");
        deputy = new Program(web, "deputy");
        analyst = new Program(web, "analyst");
        cso = new Program(web, "cso");
        release = new Program(web, "release");
    }

    @Test
    void redirected_refuted_accepted_refused_fixed_signed_and_live() {
        String idea = shared();
        String feature = ccio.sends(
                        "/features",
                        "{'name':'Fluid balance chart %s','summary':'Adds up what goes in and out.'}".formatted(idea))
                .expecting(201)
                .get("$.id");

        ccio.sends("/ideas/" + idea + "/redirect", "{'featureId':'%s','message':'Try this.'}".formatted(feature))
                .expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("You can do this today");
        nurse.sends("/ideas/" + idea + "/confirm", "{'solved':false,'comment':'Not on our ward.'}")
                .expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("Being looked at");

        String change = accepted(idea);
        assertThat(publicStatus(idea)).isEqualTo("Planned");
        moved(change, "READY", "BUILDING");
        assertThat(publicStatus(idea)).isEqualTo("Being built");
        moved(change, "TESTING", "READY_TO_RELEASE");
        assertThat(release.sends("/changes/" + change + "/move", "{'to':'LIVE'}")
                        .expecting(409)
                        .<String>get("$.type"))
                .endsWith("not-screened");

        String review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "HIGH", "DEATH");
        assess(analyst, review, hazard, "RESIDUAL", "HIGH", "DEATH");
        signs(review, "Safe to release.").expecting(409);
        cso.sends("/safety-reviews/" + review + "/refuse", "{'reason':'Add a control first.'}")
                .expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(409);

        String control = analyst.sends(
                        "/safety-reviews/" + review + "/hazards/" + hazard + "/controls",
                        "{'type':'DESIGN','description':'The chart shows the hour beside each value.',"
                                + "'owner':'analyst','makesHazard':'NO'}")
                .expecting(200)
                .get("$.control");
        for (var what : new String[] {"IMPLEMENTED", "EFFECTIVE"}) {
            analyst.sends(
                            "/safety-reviews/%s/hazards/%s/controls/%s/evidence".formatted(review, hazard, control),
                            "{'proves':'%s','text':'Seen on all wards.'}".formatted(what))
                    .expecting(200);
        }
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "MINOR_INJURY_RECOVERY_NOT_EXPECTED");
        signs(review, "I give authority to release.").expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
        assertThat(publicStatus(idea)).isEqualTo("Live");
        release.sends("/changes/" + change + "/move", "{'to':'CLOSED'}").expecting(200);

        List<String> events = nurse.asks("/ideas/" + idea + "/timeline").get("$.items[*].event");
        assertThat(events)
                .containsSubsequence(
                        "idea-submitted", "idea-redirected", "redirect-refuted", "idea-accepted", "change-followed");
    }

    @Test
    void an_edit_after_the_signature_closes_the_gate_until_it_is_signed_again() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "NEGLIGIBLE");
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "NEGLIGIBLE");
        signs(review, "Safe.").expecting(200);

        assess(analyst, review, hazard, "RESIDUAL", "MEDIUM", "NEGLIGIBLE");
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(409);

        signs(review, "Still safe.").expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void a_signature_covers_what_was_read_and_the_difference_says_what_is_other_since() {
        String review = reviewOf(accepted(shared()));
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "MINOR_UPSET");
        assess(analyst, review, hazard, "RESIDUAL", "MEDIUM", "MINOR_UPSET");
        String read = cso.asks("/safety-reviews/" + review).get("$.sha256");
        String body = "{'statement':'Safe.','sha256':'%s','password':'%s'}";
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "MINOR_UPSET");

        assertThat(cso.sends("/safety-reviews/" + review + "/sign-off", body.formatted(read, "bridge"))
                        .expecting(409)
                        .<String>get("$.type"))
                .endsWith("record-changed-meanwhile");
        assertThat(cso.sends("/safety-reviews/" + review + "/sign-off", body.formatted(read, "guess"))
                        .expecting(400)
                        .<String>get("$.errors[0].field"))
                .isEqualTo("password");
        nurse.asks("/safety-reviews/" + review + "/differences").expecting(404);
        signs(review, "Safe.").expecting(200);
        analyst.sends(
                        "/safety-reviews/" + review + "/scope",
                        "{'scope':'The chart','intendedUse':'Doctors','normalConditions':'At the bedside',"
                                + "'faultConditions':'Late values'}")
                .expecting(200);

        List<String> fields = nurse.asks("/safety-reviews/" + review + "/differences")
                .expecting(200)
                .get("$.lines[*].place[1]");
        assertThat(fields).contains("intendedUse", "faultConditions");
        assertThat(nurse.asks("/safety-reviews/" + review + "/versions/1")
                        .expecting(200)
                        .<Boolean>get("$.proven"))
                .isTrue();
        String now = cso.asks("/safety-reviews/" + review).get("$.sha256");
        List<Integer> versions = cso.sends("/safety-reviews/" + review + "/versions", "{'sha256':'%s'}".formatted(now))
                .expecting(200)
                .get("$[*].number");
        assertThat(versions).containsExactly(1, 2);
    }

    @Test
    void a_withdrawn_signature_closes_the_gate_until_somebody_signs_anew() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "NEGLIGIBLE");
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "NEGLIGIBLE");
        signs(review, "Safe.").expecting(200);

        analyst.sends("/safety-reviews/" + review + "/withdraw", "{'reason':'I have doubts.'}")
                .expecting(403);
        assertThat(cso.sends("/safety-reviews/" + review + "/withdraw", "{'reason':'A ward saw the wrong unit.'}")
                        .expecting(200)
                        .<String>get("$.status"))
                .isEqualTo("WITHDRAWN");
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(409);
        assertThat(nurse.asks("/safety-reviews/" + review).expecting(200).<String>get("$.withdrawal"))
                .isEqualTo("A ward saw the wrong unit.");
    }

    @Test
    void a_signature_releases_nothing_while_its_signer_is_out_of_office() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String review = reviewOf(change);
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "NEGLIGIBLE");
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "NEGLIGIBLE");
        signs(review, "Safe.").expecting(200);
        var board = new Program(web, "board");

        board.sends("/safety-officers/cso/end", "{'reason':'She moves to another trust.'}")
                .expecting(200);
        assertThat(release.sends("/changes/" + change + "/move", "{'to':'LIVE'}")
                        .expecting(409)
                        .<String>get("$.detail"))
                .contains("no longer nominated");

        board.sends(
                        "/safety-officers",
                        "{'person':'cso','kind':'LEAD','body':'GMC','number':'0000042','validUntil':'2036-03-31'}")
                .expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void no_impact_is_for_a_clinician_who_did_not_build_it() {
        String change = accepted(shared());
        moved(change, "READY", "BUILDING", "TESTING", "READY_TO_RELEASE");
        String noImpact = "{'impact':false,'reason':'Only the colour of a heading changes.','version':1,'answers':["
                + ScreeningQuestions.current().questions().stream()
                        .map(question -> "{'topic':'%s','yes':false}".formatted(question.topic()))
                        .collect(Collectors.joining(","))
                + "]}";

        analyst.sends("/changes/" + change + "/screen", noImpact).expecting(403);
        deputy.sends("/changes/" + change + "/screen", noImpact).expecting(200);
        release.sends("/changes/" + change + "/move", "{'to':'LIVE'}").expecting(200);
    }

    @Test
    void the_second_of_two_deciders_is_told_who_was_faster() {
        String idea = shared();
        ccio.sends("/ideas/" + idea + "/accept", "{'message':'Good idea.'}").expecting(200);

        var second = deputy.sends(
                        "/ideas/" + idea + "/decline", "{'reasonCode':'OTHER','message':'I do not think so.'}")
                .expecting(409);

        assertThat(second.<String>get("$.type")).endsWith("already-decided");
        assertThat(second.<String>get("$.detail")).startsWith("Asha Patel already accepted this");
    }

    @Test
    void the_same_client_id_makes_one_idea_however_often_it_is_sent() {
        String body = idea(UUID.randomUUID().toString());
        String first = nurse.sends("/ideas", body).expecting(201).get("$.id");

        assertThat(nurse.sends("/ideas", body).expecting(200).<String>get("$.id"))
                .isEqualTo(first);
    }

    @Test
    void what_was_written_is_in_the_next_list() {
        String idea = shared();

        List<String> mine =
                nurse.asks("/ideas?mine=true&size=200").expecting(200).get("$.items[*].id");

        assertThat(mine).contains(idea);
    }

    private String shared() {
        return nurse.sends("/ideas", idea(UUID.randomUUID().toString()))
                .expecting(201)
                .get("$.id");
    }

    private static String idea(String clientId) {
        return """
                {'clientId':'%s','title':'Fluid balance twice','problem':'I type the same numbers twice.',
                 'wish':'Type them once.','area':'Nursing documentation','affected':'Ward nurses',
                 'timesPerWeek':20,'minutesEach':3,'workaround':'Paper.'}
                """.formatted(clientId);
    }

    private String publicStatus(String idea) {
        return nurse.asks("/ideas/" + idea).expecting(200).get("$.publicStatus");
    }

    private String accepted(String idea) {
        ccio.sends("/ideas/" + idea + "/accept", "{'message':'We will build this.'}")
                .expecting(200);
        return analyst.asks("/changes?idea=" + idea).expecting(200).get("$.items[0].id");
    }

    private void moved(String change, String... stages) {
        Stream.of(stages)
                .forEach(stage -> analyst.sends("/changes/" + change + "/move", "{'to':'" + stage + "'}")
                        .expecting(200));
    }

    private String reviewOf(String change) {
        analyst.sends("/changes/" + change + "/screen", "{'impact':true,'reason':'It changes what is charted.'}")
                .expecting(200);
        return cso.asks("/safety-reviews?change=" + change).expecting(200).get("$.items[0].id");
    }

    /** Scope, path and workshop: nobody signs without. */
    private void prepare(String review) {
        analyst.sends(
                        "/safety-reviews/" + review + "/scope",
                        "{'scope':'The chart','intendedUse':'Nurses','normalConditions':'At the bedside',"
                                + "'faultConditions':'Downtime'}")
                .expecting(200);
        cso.sends("/safety-reviews/" + review + "/path", "{'path':'FULL','reason':'Doses are touched.'}")
                .expecting(200);
        analyst.sends(
                        "/safety-reviews/" + review + "/workshop",
                        "{'date':'2026-08-05','summary':'We looked.','attendees':["
                                + "{'person':'cso','profession':'Doctor'},"
                                + "{'person':'nurse','profession':'Registered nurse'}]}")
                .expecting(200);
    }

    /** What the officer reads, they sign. */
    private Program.Answer signs(String review, String statement) {
        String read = cso.asks("/safety-reviews/" + review).expecting(200).get("$.sha256");
        return cso.sends(
                "/safety-reviews/" + review + "/sign-off",
                "{'statement':'%s','sha256':'%s','password':'bridge'}".formatted(statement, read));
    }

    private String hazardIn(String review) {
        return analyst.sends("/safety-reviews/" + review + "/hazards", """
                        {'name':'Balance read at the wrong hour','cause':'Values lose their hour.',
                         'effect':'The sum is wrong.','hazard':'Too much fluid is given.','harm':'Overload.',
                         'condition':'FAULT','existingControls':'The chart is read aloud at handover.'}
                        """)
                .expecting(201)
                .get("$.id");
    }

    private static void assess(
            Program who, String review, String hazard, String phase, String likelihood, String harm) {
        who.sends("/safety-reviews/" + review + "/hazards/" + hazard + "/assess", """
                        {'phase':'%s','likelihood':'%s','harm':'%s','patients':'ONE',
                         'rationale':'As seen in testing.','whyNotLower':'It would cost more than it helps.'}
                        """.formatted(
                                phase, likelihood, harm))
                .expecting(200);
    }
}
