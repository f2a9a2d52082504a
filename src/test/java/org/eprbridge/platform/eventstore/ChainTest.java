package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The chain over the commits")
class ChainTest {

    private static DatabaseForTests tests;

    private MongoDatabase database;
    private CommitLogEngine engine;

    @BeforeAll
    static void open() {
        tests = DatabaseForTests.open();
    }

    @AfterAll
    static void close() {
        tests.close();
    }

    @BeforeEach
    void begin() {
        database = tests.fresh();
        engine = Engines.on(tests, database, UnaryOperator.identity());
        for (int i = 0; i < 4; i++) {
            append(2 * i);
        }
    }

    private void append(long sequence) {
        engine.appendEvents(event("A", sequence), event("A", sequence + 1));
    }

    private static GenericDomainEventMessage<CommitLogTest.Noted> event(String stream, long sequence) {
        return event(stream, sequence, "n" + sequence);
    }

    private static GenericDomainEventMessage<CommitLogTest.Noted> event(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>("Notebook", stream, sequence, new CommitLogTest.Noted(text));
    }

    private MongoCollection<Document> commits() {
        return database.getCollection("commits");
    }

    private Document commitAt(long position) {
        return Objects.requireNonNull(
                commits().find(new Document("_id", position)).first());
    }

    private LogAudit.Report verified() {
        return new ChainWalk(database).verify(0);
    }

    @Test
    void ties_each_commit_to_the_one_before_it() {
        assertThat(commits().find().map(commit -> commit.getString("h")))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(verified())
                .isEqualTo(new LogAudit.Report(0, 4, 8, 8, commitAt(6).getString("h"), List.of()));
    }

    @Test
    void can_be_verified_from_any_commit() {
        assertThat(new ChainWalk(database).verify(4)).satisfies(report -> {
            assertThat(report.sound()).isTrue();
            assertThat(report.commits()).isEqualTo(2);
            assertThat(report.hash()).isEqualTo(verified().hash());
        });
    }

    @Test
    void goes_on_behind_a_log_that_was_written_before_there_were_hashes() {
        var intact = verified().hash();
        commits().updateMany(new Document(), Updates.unset("h"));

        assertThat(verified().hash()).isEqualTo(intact);
        engine = Engines.on(tests, database, UnaryOperator.identity());
        append(8);

        assertThat(verified().sound()).isTrue();
        assertThat(commits().find(Filters.exists("h"))).hasSize(1);
        commits().updateOne(new Document("_id", 2L), Updates.set("e.0.p.text", "another"));
        assertThat(verified().findings()).singleElement().asString().contains("commit at 8");
    }

    @Test
    void can_be_verified_from_a_commit_whose_past_has_no_hashes() {
        commits().updateMany(Filters.lt("_id", 6L), Updates.unset("h"));

        assertThat(new ChainWalk(database).verify(6).findings()).isEmpty();
    }

    @Test
    void holds_whatever_characters_people_send() {
        engine.appendEvents(event("A", 8, "half a heart \ud83d, a whole one \ud83d\udc9a and \u0000"));

        assertThat(verified().findings()).isEmpty();
        assertThat(commitAt(8).getList("e", Document.class).getFirst().getEmbedded(List.of("p", "text"), String.class))
                .isEqualTo("half a heart ?, a whole one \ud83d\udc9a and \u0000");
    }

    @Nested
    class names_the_place_where {

        @Test
        void a_word_was_changed() {
            commits().updateOne(new Document("_id", 4L), Updates.set("e.1.p.text", "another"));

            assertThat(verified().findings()).singleElement().asString().contains("commit at 4");
        }

        @Test
        void a_field_was_added() {
            commits().updateOne(new Document("_id", 4L), Updates.set("note", "harmless"));

            assertThat(verified().findings()).singleElement().asString().contains("commit at 4");
        }

        @Test
        void a_commit_was_taken_out() {
            commits().deleteOne(new Document("_id", 2L));

            assertThat(verified().findings())
                    .anyMatch(finding -> finding.contains("begins at 4, but 2 is the next"))
                    .anyMatch(finding -> finding.contains("commit at 4, or the one before it"))
                    .anyMatch(finding -> finding.contains("A has event 4 where 2 was next"));
        }

        @Test
        void a_commit_was_put_in() {
            var forged = commitAt(6);
            commits().insertOne(forged.append("_id", 8L).append("k", List.of("A|0000000008", "A|0000000009")));

            assertThat(verified().findings())
                    .anyMatch(finding -> finding.contains("commit at 8"))
                    .anyMatch(finding -> finding.contains("does not hold the events"));
        }

        @Test
        void a_commit_cannot_be_read() {
            commits().updateOne(new Document("_id", 4L), Updates.set("e", "gone"));

            assertThat(verified().findings()).anyMatch(finding -> finding.contains("commit at 4 cannot be read"));
        }
    }
}
