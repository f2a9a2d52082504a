package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.eprbridge.EprBridge;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.FreshDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = EprBridge.class,
        properties = {"epr.people.refresh=PT1H", "epr.ideas.look-for-due-after=PT1H"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@DisplayName("Every list of the whole house, after nine months of work, is the same again")
class ListsAreTheSameAgainTest {

    /** What a processor keeps true, by its name. */
    static final Map<String, String> COLLECTIONS = Map.of(
            "idea-list", "idea_list",
            "change-list", "change_list",
            "review-list", "review_list",
            "hazard-list", "hazard_list",
            "incident-list", "incident_list",
            "officer-list", "officer_list",
            "screening-audits", "screening_audits",
            "feature-list", "features",
            "feature-help", "feature_cases");

    /** Lies in memory, is rebuilt in its own way, and has stories of its own. */
    static final String INDEX = "similar-texts";

    static final List<String> LISTS = COLLECTIONS.keySet().stream().sorted().toList();

    @Autowired
    MongoOperations mongo;

    @Autowired
    Processors processors;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    ReadModels readModels;

    @Test
    void and_no_list_was_forgotten_here() {
        assertThat(processors.all().stream().filter(Processors.Processor::rebuildable))
                .extracting(Processors.Processor::name)
                .filteredOn(name -> !name.equals(INDEX))
                .containsExactlyElementsOf(LISTS);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void when_it_is_built_again(String list) {
        var before = documents(list);

        processors.rebuild(list, Cast.ADMIN);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(stateOf(list)).isEqualTo(State.DONE));
        assertThat(documents(list)).isNotEmpty().isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void when_its_reader_lost_its_place_and_hears_everything_a_second_time(String list) {
        var before = documents(list);
        var reader =
                processing.eventProcessor(list, StreamingEventProcessor.class).orElseThrow();

        reader.shutDown();
        mongo.updateMulti(
                new Query(where("processorName").is(list)),
                new Update().set("token", null).set("tokenType", null),
                "reader_places");
        reader.start();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !reader.processingStatus().isEmpty());

        assertThat(readModels.catchUp(Duration.ofMinutes(1))).isTrue();
        assertThat(documents(list)).isNotEmpty().isEqualTo(before);
    }

    private State stateOf(String list) {
        return processors.all().stream()
                .filter(processor -> processor.name().equals(list))
                .map(processor -> Objects.requireNonNull(processor.rebuilding()).state())
                .findFirst()
                .orElseThrow();
    }

    private List<Document> documents(String list) {
        assertThat(readModels.catchUp(Duration.ofMinutes(1))).isTrue();
        return mongo.find(
                new Query().with(Sort.by("_id")), Document.class, Objects.requireNonNull(COLLECTIONS.get(list)));
    }
}
