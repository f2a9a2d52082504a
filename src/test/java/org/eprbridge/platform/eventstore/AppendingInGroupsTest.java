package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Callers that append at the same time")
class AppendingInGroupsTest {

    private final SlowDatabase database = new SlowDatabase();
    private final Appender appender = new Appender(new CommitLog(database), AppendWatch.NOBODY);
    private final List<Thread> threads = new ArrayList<>();

    @Test
    void who_is_alone_goes_alone() throws Exception {
        database.answers.release();

        appender.append(draft("A", 0));

        assertThat(database.groups).containsExactly(List.of(0L));
    }

    @Test
    void those_who_line_up_meanwhile_go_together() throws Exception {
        var first = append(draft("A", 0));
        until(() -> database.groups.size() == 1);
        var others = List.of(append(draft("B", 0)), append(draft("C", 0)), append(draft("D", 0)));
        untilAllWait();

        database.answers.release(2);

        first.get();
        for (var other : others) {
            other.get();
        }
        assertThat(database.groups).containsExactly(List.of(0L), List.of(1L, 2L, 3L));
    }

    @Test
    void two_at_the_same_place_of_a_stream_never_go_together() throws Exception {
        var first = append(draft("A", 0));
        until(() -> database.groups.size() == 1);
        var one = append(draft("B", 0));
        untilAllWait();
        var other = append(draft("B", 0));
        untilAllWait();

        database.answers.release(3);

        first.get();
        one.get();
        other.get();
        assertThat(database.groups).containsExactly(List.of(0L), List.of(1L), List.of(2L));
    }

    @Test
    void who_is_interrupted_while_waiting_still_hears_what_became_of_it() throws Exception {
        var first = append(draft("A", 0));
        until(() -> database.groups.size() == 1);
        var interrupted = new boolean[1];
        var second = start(() -> {
            appender.append(draft("B", 0));
            interrupted[0] = Thread.interrupted();
        });
        untilAllWait();
        threads.getLast().interrupt();
        until(() -> !threads.getLast().isInterrupted());

        assertThat(second).isNotDone();
        database.answers.release(2);

        first.get();
        second.get();
        assertThat(interrupted[0]).isTrue();
    }

    @Test
    void a_group_that_fails_lets_the_next_one_go() throws Exception {
        database.failures.release();
        var first = append(draft("A", 0));
        until(() -> database.groups.size() == 1);
        var second = append(draft("B", 0));
        untilAllWait();

        database.answers.release(2);

        assertThatThrownBy(first::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("full");
        second.get();
        assertThat(database.groups).containsExactly(List.of(0L), List.of(0L));
    }

    private FutureTask<Void> append(Draft draft) {
        return start(() -> appender.append(draft));
    }

    private interface Work {
        void run() throws Exception;
    }

    private FutureTask<Void> start(Work work) {
        var task = new FutureTask<Void>(() -> {
            work.run();
            return null;
        });
        threads.add(Thread.ofPlatform().daemon().start(task));
        return task;
    }

    /** The first one has the database, all others stand in the queue. */
    private void untilAllWait() {
        until(() -> threads.stream().skip(1).allMatch(thread -> LockSupport.getBlocker(thread) instanceof Waiting));
    }

    private static void until(BooleanSupplier moment) {
        while (!moment.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static Draft draft(String stream, long sequence) {
        var nothing = JsonNodeFactory.instance.objectNode();
        return new Draft(
                stream + sequence + System.nanoTime(),
                List.of(new StoredEvent(
                        stream + sequence, Instant.EPOCH, stream, "Test", sequence, "test", "1", nothing, nothing)));
    }

    /** Takes everything, and answers only when the test lets it. */
    private static final class SlowDatabase implements CommitStore {

        final List<List<Long>> groups = new CopyOnWriteArrayList<>();
        final Semaphore answers = new Semaphore(0);
        final Semaphore failures = new Semaphore(0);

        @Override
        public void insert(List<RawBsonDocument> inOrder) {
            groups.add(inOrder.stream()
                    .map(document -> document.getInt64("_id").getValue())
                    .toList());
            answers.acquireUninterruptibly();
            if (failures.tryAcquire()) {
                throw new IllegalStateException("full");
            }
        }

        @Override
        public Optional<Commit> anyAt(long position) {
            throw new MongoException("not asked");
        }

        @Override
        public Optional<Commit> durableAt(long position) {
            throw new MongoException("not asked");
        }

        @Override
        public Optional<Commit> durableWith(List<String> streamKeys) {
            throw new MongoException("not asked");
        }

        @Override
        public List<Commit> between(long from, long to, int most) {
            return List.of();
        }

        @Override
        public Optional<Commit> lastBetween(long from, long to) {
            return Optional.empty();
        }

        @Override
        public List<Commit> ofStream(String firstKey, String lastKey, int most) {
            return List.of();
        }

        @Override
        public Optional<Commit> lastOfStream(String firstKey, String lastKey) {
            return Optional.empty();
        }
    }
}
