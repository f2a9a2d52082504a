package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eprbridge.EprBridge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("A safety case report made again in a house that has gone on, by REST")
@SuppressWarnings("NullAway.Init")
class ReportMadeAgainByRestTest {

    static final List<String> PAPERS =
            List.of("safety-case.html", "safety-case.pdf", "hazard-log.csv", "hazard-log.json");

    final Locale locale = Locale.getDefault();
    final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @AfterEach
    void home_again() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void is_the_same_in_every_form_after_tables_names_and_hazards_have_changed() throws IOException {
        String review;
        String position;
        Map<String, byte[]> signed;
        try (var house = started()) {
            var rest = new Rest(house);
            review = rest.signedReview();
            position = rest.position(review);
            signed = rest.papers(review, "");
            assertThat(text(signed, "safety-case.html"))
                    .contains("Helen Marsh", "Jonas Müller", "tables of version nhs-1")
                    .doesNotContain("ours-2");
            correct(house, "cso", "Helen Marsh-Okafor");
            correct(house, "analyst", "Jonas Müller-Wu");
            assertThat(rest.papers(review, "")).containsExactlyInAnyOrderEntriesOf(signed);
        }
        Locale.setDefault(Locale.GERMANY);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try (var house = started(ratedMediumAndSignificantAs(3))) {
            var rest = new Rest(house);
            rest.goesOn(review);

            rest.papers(review, "?position=" + position)
                    .forEach((paper, content) -> assertThat(content).as(paper).isEqualTo(signed.get(paper)));
            var now = rest.papers(review, "");
            assertThat(text(now, "safety-case.html"))
                    .contains(
                            "Helen Marsh-Okafor",
                            "tables of versions nhs-1 and ours-2",
                            "Balance of the day before",
                            "It was signed and has been edited since");
            assertThat(text(now, "hazard-log.csv")).contains("Jonas Müller-Wu", "Balance of the day before");
            assertThat(text(now, "hazard-log.json")).contains("\"tables\":\"ours-2\"");
            try (var pdf = Loader.loadPDF(now.get("safety-case.pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("Helen Marsh-Okafor", "ours-2");
            }
            assertThat(rest.house.nurse.asks("/risk-tables").expecting(200).<String>get("$.version"))
                    .isEqualTo("ours-2");
            assertThat(rest.house
                            .nurse
                            .asks("/risk-tables/nhs-1")
                            .expecting(200)
                            .<Integer>get("$.ratings.MEDIUM.SIGNIFICANT"))
                    .isEqualTo(2);
            rest.house.nurse.asks("/risk-tables/ours-7").expecting(404);
        }
        assertThatThrownBy(() -> started(ratedMediumAndSignificantAs(2)))
                .as("other cells under the version that was used")
                .hasRootCauseMessage(
                        "Risks were judged here by other risk tables of version ours-2. Give the changed tables a"
                                + " version of their own, or bring the former ones back.");
    }

    private ConfigurableApplicationContext started(String... more) {
        var settings = new ArrayList<>(List.of(
                "--epr.data=" + folder,
                "--spring.profiles.active=demo",
                "--epr.demo.ideas=false",
                "--epr.similarity.embeddings=false",
                "--server.port=0"));
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(EprBridge.class)
                .registerShutdownHook(false)
                .run(settings.toArray(String[]::new));
    }

    /** As an administrator does it who knows the database. */
    private static void correct(ConfigurableApplicationContext house, String person, String name) {
        var mongo = house.getBean(MongoTemplate.class);
        mongo.updateFirst(Query.query(Criteria.where("_id").is(person)), new Update().set("name", name), "people");
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is("people")), new Update().inc("edition", 1), "people_editions");
    }

    /** The tables of the NHS under a version of our own, with this rating in one cell, where that of the NHS is 2. */
    private String ratedMediumAndSignificantAs(int rating) throws IOException {
        String nhs = new ClassPathResource("safety/risk-tables.json").getContentAsString(StandardCharsets.UTF_8);
        var file = elsewhere.resolve("risk-tables.json");
        Files.writeString(
                file,
                nhs.replace("nhs-1", "ours-2")
                        .replaceFirst("(\"MEDIUM\": *\\{ \"MINOR\": 2, \"SIGNIFICANT\": )2", "$1" + rating));
        return "--epr.safety.risk-tables=" + file.toUri();
    }

    private static String text(Map<String, byte[]> papers, String paper) {
        return new String(Objects.requireNonNull(papers.get(paper)), StandardCharsets.UTF_8);
    }

    /** The house by its REST addresses. */
    private static final class Rest {

        final ByRest house = new ByRest() {};

        Rest(ConfigurableApplicationContext context) {
            DefaultMockMvcBuilder doors = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context);
            house.web = doors.apply(springSecurity()).build();
            house.people();
        }

        String signedReview() {
            String review = house.reviewOf(house.accepted(house.shared()));
            String hazard = house.hazardIn(review);
            house.prepare(review);
            control(review, hazard);
            ByRest.assess(house.analyst, review, hazard, "INITIAL", "MEDIUM", "MINOR_INJURY_RECOVERY_NOT_EXPECTED");
            ByRest.assess(house.analyst, review, hazard, "RESIDUAL", "LOW", "MINOR_UPSET");
            house.signs(review, "I have read it all.").expecting(200);
            return review;
        }

        private void control(String review, String hazard) {
            String controls = "/safety-reviews/" + review + "/hazards/" + hazard + "/controls";
            String control = house.analyst
                    .sends(
                            controls,
                            "{'type':'TRAINING','description':'Shown at handover.','owner':'analyst','makesHazard':'NO'}")
                    .expecting(200)
                    .get("$.control");
            for (String proves : List.of("IMPLEMENTED", "EFFECTIVE")) {
                house.analyst
                        .sends(
                                controls + "/" + control + "/evidence",
                                "{'proves':'%s','text':'Seen on two wards.'}".formatted(proves))
                        .expecting(200);
            }
        }

        /** Another hazard, judged by the tables of today, and the first one in other words. */
        void goesOn(String review) {
            String hazard = house.hazardIn(review);
            ByRest.assess(house.analyst, review, hazard, "INITIAL", "MEDIUM", "MINOR_INJURY_RECOVERY_NOT_EXPECTED");
            house.analyst
                    .sends("/safety-reviews/" + review + "/hazards/" + hazard + "/edit", """
                            {'name':'Balance of the day before','cause':'Values lose their hour.',
                             'effect':'The sum is wrong.','hazard':'Too much fluid is given.','harm':'Overload.',
                             'condition':'FAULT','existingControls':'None.'}
                            """)
                    .expecting(200);
        }

        String position(String review) {
            return Objects.requireNonNull(take(review, "hazard-log.json", "").getHeader("X-Log-Position"));
        }

        Map<String, byte[]> papers(String review, String query) {
            var papers = new LinkedHashMap<String, byte[]>();
            PAPERS.forEach(paper -> papers.put(paper, take(review, paper, query).getContentAsByteArray()));
            return papers;
        }

        private MockHttpServletResponse take(String review, String paper, String query) {
            try {
                var response = house.web
                        .perform(get("/api/v1/safety-reviews/" + review + "/" + paper + query)
                                .with(httpBasic("nurse", "bridge")))
                        .andReturn()
                        .getResponse();
                assertThat(response.getStatus()).as(paper).isEqualTo(200);
                return response;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
