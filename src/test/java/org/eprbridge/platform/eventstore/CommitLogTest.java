package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.eprbridge.kernel.EventName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The log of commits")
class CommitLogTest {

    private static DatabaseForTests tests;

    private MongoDatabase database;
    private CommitLogEngine engine;

    @EventName("test-noted")
    record Noted(String text) {}

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
        engine = another();
    }

    private CommitLogEngine another() {
        return Engines.on(tests, database, UnaryOperator.identity());
    }

    private static DomainEventMessage<Noted> note(String aggregate, long sequence) {
        return noteAt(aggregate, sequence, Instant.now());
    }

    private static DomainEventMessage<Noted> noteAt(String aggregate, long sequence, Instant at) {
        var noted = new Noted(aggregate + sequence);
        return new GenericDomainEventMessage<>(
                "Notebook",
                aggregate,
                sequence,
                new GenericMessage<>(noted, MetaData.with("actor", "nurse")),
                () -> at);
    }

    private static List<Long> positions(CommitLogEngine reader, long after) {
        return reader.readEvents(new GlobalSequenceTrackingToken(after), false)
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }

    private static List<DomainEventMessage<Noted>> notes(String aggregate, int count) {
        return IntStream.range(0, count).mapToObj(i -> note(aggregate, i)).toList();
    }

    @Test
    void keeps_one_unit_of_work_about_two_things_in_one_document() {
        engine.appendEvents(note("A", 0), note("B", 0), note("A", 1));

        assertThat(database.getCollection("commits").find()).singleElement().satisfies(commit -> {
            assertThat(commit.getLong("_id")).isZero();
            assertThat(commit.getInteger("n")).isEqualTo(3);
            assertThat(commit.getList("k", String.class))
                    .containsExactly("A|0000000000", "B|0000000000", "A|0000000001");
            assertThat(commit.getList("e", Document.class).getFirst())
                    .containsEntry("pt", "test-noted")
                    .containsEntry("pr", "1")
                    .containsEntry("p", new Document("text", "A0"))
                    .containsEntry("m", new Document("actor", "nurse"));
        });
        assertThat(engine.readEvents("A").asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(new Noted("A0"), new Noted("A1"));
    }

    @Test
    void numbers_events_without_gaps() {
        engine.appendEvents(notes("A", 3));
        engine.appendEvents(notes("B", 2));

        assertThat(positions(engine, -1)).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void goes_on_in_the_middle_of_a_commit() {
        engine.appendEvents(notes("A", 3));
        engine.appendEvents(notes("B", 300));

        assertThat(positions(another(), 1)).hasSize(301).startsWith(2L, 3L);
        assertThat(positions(another(), 250)).hasSize(52).startsWith(251L);
    }

    @Test
    void never_reads_over_a_hole() {
        engine.appendEvents(notes("A", 2));
        engine.appendEvents(notes("B", 2));
        engine.appendEvents(notes("C", 2));
        database.getCollection("commits").deleteOne(new Document("_id", 2L));

        assertThat(positions(another(), -1)).containsExactly(0L, 1L);
    }

    @Test
    void finds_its_head_again_after_a_restart() {
        engine.appendEvents(notes("A", 3));

        var restarted = another();
        restarted.appendEvents(note("A", 3));

        assertThat(positions(restarted, -1)).containsExactly(0L, 1L, 2L, 3L);
        assertThat(restarted.lastSequenceNumberFor("A")).contains(3L);
    }

    @Test
    void follows_a_commit_that_was_faster_and_tries_again() {
        var other = another();
        engine.appendEvents(notes("A", 3));
        other.appendEvents(notes("B", 2));

        assertThat(positions(engine, -1)).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void refuses_the_second_of_two_who_change_the_same_thing() {
        var other = another();
        engine.appendEvents(notes("A", 2));

        assertThatThrownBy(() -> other.appendEvents(note("A", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(positions(other, -1)).containsExactly(0L, 1L);
    }

    @Test
    void refuses_more_than_fits_into_one_commit_and_says_so() {
        assertThatThrownBy(() -> engine.appendEvents(notes("A", CommitLog.MOST_EVENTS + 1)))
                .isInstanceOf(CommitTooLarge.class)
                .hasMessageContaining("5,001 events")
                .hasMessageContaining("smaller steps");
        assertThatThrownBy(() -> engine.appendEvents(
                        new GenericDomainEventMessage<>("Notebook", "A", 0, new Noted("x".repeat(9_000_000)))))
                .isInstanceOf(CommitTooLarge.class);
    }

    @Test
    void begins_at_a_time_by_the_latest_time_so_far() {
        var nine = Instant.parse("2026-03-02T09:00:00Z");
        for (int i = 0; i < 40; i++) {
            engine.appendEvents(
                    noteAt("A", 2 * i, nine.plusSeconds(60 * i)),
                    noteAt("A", 2 * i + 1, nine.plusSeconds(60 * i - 90)));
        }

        assertThat(engine.createTokenAt(nine.minusSeconds(1))).isNull();
        assertThat(engine.createTokenAt(nine.plusSeconds(60 * 17))).isEqualTo(new GlobalSequenceTrackingToken(33));
        assertThat(engine.createTokenAt(nine.plusSeconds(60 * 17 + 1))).isEqualTo(new GlobalSequenceTrackingToken(35));
        assertThat(engine.createTokenAt(nine.plusSeconds(60 * 99))).isEqualTo(new GlobalSequenceTrackingToken(79));
    }

    @Test
    void loses_nothing_and_repeats_nothing_when_many_write_at_once() throws Exception {
        var engines = List.of(engine, another(), another());
        try (var writers = Executors.newFixedThreadPool(6)) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < 6; writer++) {
                int name = writer;
                tasks.add(() -> {
                    for (int i = 0; i < 40; i++) {
                        engines.get(name % 3).appendEvents(note("W" + name, 2 * i), note("W" + name, 2 * i + 1));
                    }
                    return null;
                });
            }
            for (var done : writers.invokeAll(tasks)) {
                done.get();
            }
        }

        var all = another().readEvents(null, false).toList();
        assertThat(all).hasSize(480);
        assertThat(all.stream().map(EventMessage::getIdentifier).distinct()).hasSize(480);
        assertThat(positions(engine, -1))
                .isEqualTo(all.stream()
                        .map(TrackedEventMessage::trackingToken)
                        .map(token -> token.position().orElseThrow())
                        .toList());
        assertThat(engine.readEvents("W3").asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(80)
                .isSorted();
    }

    @Nested
    class when_the_line_breaks {

        private final FaultyDatabase line = new FaultyDatabase();

        private CommitLogEngine overTheLine() {
            return Engines.on(tests, line.around(database), UnaryOperator.identity());
        }

        @Test
        void before_the_commit_arrived_it_is_sent_again() {
            var writer = overTheLine();
            line.breakNext(FaultyDatabase.Fault.BEFORE_IT_ARRIVED);
            writer.appendEvents(notes("A", 2));

            assertThat(positions(engine, -1)).containsExactly(0L, 1L);
        }

        @Test
        void after_it_was_stored_it_is_recognised_as_our_own() {
            var writer = overTheLine();
            line.breakNext(FaultyDatabase.Fault.AFTER_IT_WAS_STORED);
            writer.appendEvents(notes("A", 2));
            writer.appendEvents(note("A", 2));

            assertThat(positions(engine, -1)).containsExactly(0L, 1L, 2L);
        }

        @Test
        void and_somebody_else_was_faster_it_goes_behind_them() {
            var writer = overTheLine();
            engine.appendEvents(notes("B", 3));
            line.breakNext(FaultyDatabase.Fault.BEFORE_IT_ARRIVED);
            writer.appendEvents(notes("A", 2));

            assertThat(positions(engine, -1)).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }
}
