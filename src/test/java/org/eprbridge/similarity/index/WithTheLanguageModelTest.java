package org.eprbridge.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@TestPropertySource(properties = "epr.similarity.embeddings=true")
@DisplayName("The whole house with the language model")
class WithTheLanguageModelTest {

    /** Not a word of it, and none that means the same, stands in the feature. */
    static final String ASKED = "is there a canteen";

    @Autowired
    KeepsTheIndex keeper;

    @Autowired
    DirectionDesk desk;

    @Autowired
    CommandsAs commands;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MockMvc web;

    @BeforeEach
    void a_restaurant_is_in_the_catalogue_and_everything_has_been_read() {
        commands.send(
                Cast.ANALYST,
                new AddFeature(
                        new FeatureId("FEAT-M1"),
                        new FeatureDescription("Restaurant", "Sells pizza and coffee.", "", "", "")));
        await().untilAsserted(() ->
                assertThat(keeper.index().features().paper("FEAT-M1")).isPresent());
        await().atMost(Duration.ofMinutes(3)).until(() -> desk.waiting() == 0);
    }

    @Test
    void tells_what_a_text_means_and_finds_what_shares_no_word_with_it() throws Exception {
        var index = keeper.index();
        var question = index.question(ASKED);

        assertThat(question.direction()).isNotNull();
        assertThat(index.features().find(question, new Blend(1, 0, 0, 0.01), 20))
                .extracting(Shelf.Scored::id)
                .doesNotContain("FEAT-M1");
        assertThat(index.features().find(question, new Blend(0, 0, 1, 0.01), 1))
                .extracting(Shelf.Scored::id)
                .containsExactly("FEAT-M1");
        web.perform(get("/api/v1/similar").param("text", "pizza and coffee").with(httpBasic("nurse", "bridge")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.features[*].id").value(hasItem("FEAT-M1")));
    }

    @Test
    void remembers_what_it_read_so_that_an_index_made_anew_need_not_read_it_again() {
        long remembered = mongo.getCollection("similar_directions").countDocuments();
        assertThat(remembered).isPositive();

        assertThat(keeper.rebuild(Cast.ADMIN.person())).isTrue();
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(keeper.making().map(Making::state)).contains(State.DONE));

        assertThat(mongo.getCollection("similar_directions").countDocuments()).isEqualTo(remembered);
        var index = keeper.index();
        assertThat(index.features().find(index.question(ASKED), new Blend(0, 0, 1, 0.01), 1))
                .extracting(Shelf.Scored::id)
                .containsExactly("FEAT-M1");
    }
}
