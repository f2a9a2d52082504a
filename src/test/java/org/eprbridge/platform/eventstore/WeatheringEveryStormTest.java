package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** How many storms: {@code -Depr.storms=10000}; one again: {@code -Depr.storm=SEED}. */
@DisplayName("Three nodes that append through lost answers, late writes and rollbacks")
class WeatheringEveryStormTest {

    private static final int STORMS = Integer.getInteger("epr.storms", 100);
    private static final long FIRST = Long.getLong("epr.storm", System.nanoTime());

    @Test
    void lose_nothing_that_was_acknowledged_and_store_nothing_twice() {
        for (int i = 0; i < (Long.getLong("epr.storm") == null ? STORMS : 1); i++) {
            new Storm(FIRST + i, false).blow();
        }
    }

    /** The rule that a commit may rest only on one that stays is not decoration. */
    @Test
    void would_lose_something_if_they_believed_what_only_the_primary_has() {
        assertThatThrownBy(() -> {
                    for (int i = 0; i < STORMS; i++) {
                        new Storm(FIRST + i, true).blow();
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    /** One seed: three nodes, four streams, groups of one to four commits. */
    private static final class Storm {

        private static final int GROUPS = 20;
        private static final int STREAMS = 4;

        private final String name;
        private final Random chance;
        private final ModelDatabase database;
        private final List<CommitLog> nodes = new ArrayList<>();
        private final Set<String> acknowledged = new HashSet<>();
        private final Set<String> refused = new HashSet<>();
        private int drafts;
        private int depth;

        Storm(long seed, boolean believesThePrimary) {
            this.name = "-Depr.storm=" + seed;
            this.chance = new Random(seed);
            this.database = new ModelDatabase(chance, believesThePrimary);
            for (int i = 0; i < 3; i++) {
                nodes.add(new CommitLog(database));
            }
        }

        void blow() {
            database.meanwhile(() -> {
                if (depth < 2) {
                    appendSomewhere();
                }
            });
            for (int i = 0; i < GROUPS; i++) {
                appendSomewhere();
            }
            database.meanwhile(() -> {});
            database.calmDown();
            look();
        }

        private void appendSomewhere() {
            depth++;
            try {
                append(nodes.get(chance.nextInt(nodes.size())));
            } finally {
                depth--;
            }
        }

        private void append(CommitLog node) {
            var group = new ArrayList<Waiting>();
            var streams = new HashSet<Integer>();
            int size = chance.nextInt(1, 5);
            while (group.size() < size) {
                int stream = chance.nextInt(STREAMS);
                if (streams.add(stream)) {
                    group.add(new Waiting(draft(node, "S" + stream)));
                } else {
                    size--;
                }
            }
            new GroupInsert(node, AppendWatch.NOBODY, _ -> database.timePasses(), group).run();
            group.forEach(this::note);
        }

        private Draft draft(CommitLog node, String stream) {
            long next = node.lastOfStream(stream)
                    .map(last -> last.events().stream()
                            .filter(event -> event.aggregate().equals(stream))
                            .mapToLong(StoredEvent::sequence)
                            .max()
                            .orElseThrow())
                    .orElse(-1L);
            int count = chance.nextInt(1, 4);
            return new Draft(
                    "commit-" + drafts++,
                    LongStream.rangeClosed(next + 1, next + count)
                            .mapToObj(sequence -> event(stream, sequence))
                            .toList());
        }

        private StoredEvent event(String stream, long sequence) {
            var nothing = JsonNodeFactory.instance.objectNode();
            var at = Instant.ofEpochSecond(chance.nextInt(1_000));
            return new StoredEvent(
                    stream + sequence + drafts, at, stream, "Test", sequence, "test", "1", nothing, nothing);
        }

        private void note(Waiting one) {
            try {
                one.tell();
                acknowledged.add(one.draft.id());
            } catch (Appender.StreamTaken e) {
                refused.add(one.draft.id());
            } catch (LogUnavailable e) {
                assertThat(e).as("only a database that does not answer").hasCauseInstanceOf(MongoException.class);
            }
        }

        private void look() {
            var stored = database.stored();
            var ids = stored.stream().map(Commit::id).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(ids).as(name).noneMatch(refused::contains);

            Map<String, Long> next = new HashMap<>();
            var head = Head.OF_AN_EMPTY_LOG;
            for (Commit commit : stored) {
                assertThat(commit.position()).as(name).isEqualTo(head.position());
                var expected =
                        new Draft(commit.id(), commit.events()).behind(head).commit();
                assertThat(commit).as(name).isEqualTo(expected);
                for (StoredEvent event : commit.events()) {
                    assertThat(event.sequence()).as(name).isEqualTo(next.getOrDefault(event.aggregate(), 0L));
                    next.put(event.aggregate(), event.sequence() + 1);
                }
                head = head.behind(commit);
            }
        }
    }
}
