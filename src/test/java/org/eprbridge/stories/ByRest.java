package org.eprbridge.stories;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.delivery.ScreeningQuestions;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The whole house, six people with a program each, and the steps that most stories by REST begin with. */
@HouseTest
@SuppressWarnings("NullAway.Init")
abstract class ByRest {

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

    String shared() {
        return nurse.sends("/ideas", idea(UUID.randomUUID().toString()))
                .expecting(201)
                .get("$.id");
    }

    static String idea(String clientId) {
        return """
                {'clientId':'%s','title':'Fluid balance twice','problem':'I type the same numbers twice.',
                 'wish':'Type them once.','area':'Nursing documentation','affected':'Ward nurses',
                 'timesPerWeek':20,'minutesEach':3,'workaround':'Paper.'}
                """.formatted(clientId);
    }

    String accepted(String idea) {
        ccio.sends("/ideas/" + idea + "/accept", "{'message':'We will build this.'}")
                .expecting(200);
        return analyst.asks("/changes?idea=" + idea).expecting(200).get("$.items[0].id");
    }

    void moved(String change, String... stages) {
        Stream.of(stages)
                .forEach(stage -> analyst.sends("/changes/" + change + "/move", "{'to':'" + stage + "'}")
                        .expecting(200));
    }

    String reviewOf(String change) {
        analyst.sends("/changes/" + change + "/screen", "{'impact':true,'reason':'It changes what is charted.'}")
                .expecting(200);
        return cso.asks("/safety-reviews?change=" + change).expecting(200).get("$.items[0].id");
    }

    /** No to every screening question, and therefore no impact. */
    static String noImpact(String reason) {
        String answers = ScreeningQuestions.current().questions().stream()
                .map(question -> "{'topic':'%s','yes':false}".formatted(question.topic()))
                .collect(Collectors.joining(","));
        return "{'impact':false,'reason':'%s','version':1,'answers':[%s],'password':'bridge'}"
                .formatted(reason, answers);
    }

    /** Scope, path and workshop: nobody signs without. */
    void prepare(String review) {
        analyst.sends(
                        "/safety-reviews/" + review + "/scope",
                        "{'scope':'The chart','intendedUse':'Nurses','normalConditions':'At the bedside',"
                                + "'faultConditions':'Downtime'}")
                .expecting(200);
        cso.sends("/safety-reviews/" + review + "/path", "{'path':'FULL','reason':'Doses are touched.'}")
                .expecting(200);
        analyst.sends(
                        "/safety-reviews/" + review + "/workshop",
                        "{'date':'" + LocalDate.now(ZoneId.of("Europe/London"))
                                + "','summary':'We looked.','attendees':["
                                + "{'person':'cso','profession':'Doctor'},"
                                + "{'person':'nurse','profession':'Registered nurse'}]}")
                .expecting(200);
    }

    /** What the officer reads, they sign. */
    Program.Answer signs(String review, String statement) {
        return signs(cso, review, statement);
    }

    static Program.Answer signs(Program officer, String review, String statement) {
        String read = officer.asks("/safety-reviews/" + review).expecting(200).get("$.sha256");
        return officer.sends(
                "/safety-reviews/" + review + "/sign-off",
                "{'statement':'%s','sha256':'%s','password':'bridge'}".formatted(statement, read));
    }

    String hazardIn(String review) {
        return analyst.sends("/safety-reviews/" + review + "/hazards", """
                        {'name':'Balance read at the wrong hour','cause':'Values lose their hour.',
                         'effect':'The sum is wrong.','hazard':'Too much fluid is given.','harm':'Overload.',
                         'condition':'FAULT','existingControls':'The chart is read aloud at handover.'}
                        """)
                .expecting(201)
                .get("$.id");
    }

    /** @return the one hazard of a review that an officer could sign now */
    String judged(String review) {
        String hazard = hazardIn(review);
        prepare(review);
        assess(analyst, review, hazard, "INITIAL", "MEDIUM", "NEGLIGIBLE");
        assess(analyst, review, hazard, "RESIDUAL", "LOW", "NEGLIGIBLE");
        return hazard;
    }

    static void assess(Program who, String review, String hazard, String phase, String likelihood, String harm) {
        who.sends("/safety-reviews/" + review + "/hazards/" + hazard + "/assess", """
                        {'phase':'%s','likelihood':'%s','harm':'%s','patients':'ONE',
                         'rationale':'As seen in testing.','whyNotLower':'It would cost more than it helps.'}
                        """.formatted(
                                phase, likelihood, harm))
                .expecting(200);
    }
}
