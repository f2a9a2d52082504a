package org.eprbridge.similarity.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eprbridge.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what texts mean: those of papers in the background, one after another and only while nobody is waiting; that of
 * a question at once. Until it is open, and where the model cannot run, nothing is known and words alone must do.
 */
public final class DirectionDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DirectionDesk.class);
    private static final int AT_ONCE = 64;
    private static final long POLITE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final PriorityBlockingQueue<Job> jobs = new PriorityBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong unfinished = new AtomicLong();
    private final KeptDirections kept;
    private volatile @Nullable LanguageModel model;
    private volatile @Nullable Thread clerk;
    private volatile boolean closed;
    private volatile long lastAsked = System.nanoTime() - POLITE_NANOS;

    public DirectionDesk(KeptDirections kept) {
        this.kept = kept;
    }

    /** Begins to work. Loading the model takes a moment, and that too happens in the background. */
    public void open(Supplier<LanguageModel> loading) {
        clerk = Thread.ofPlatform()
                .daemon()
                .name("similarity-meaning")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    try {
                        model = loading.get();
                    } catch (RuntimeException | LinkageError e) {
                        LOG.warn(
                                "Similar texts are found by their words alone: the language model does not run here ({}).",
                                e.toString());
                        jobs.clear();
                        closed = true;
                        return;
                    }
                    work();
                });
    }

    /** Of a question; null while the model is not there. */
    public float @Nullable [] now(String text) {
        var there = model;
        if (there == null || closed) {
            return null;
        }
        lastAsked = System.nanoTime();
        try {
            return there.directionOf(text);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The language model could not read a question ({}).",
                    e.getClass().getSimpleName());
            return null;
        }
    }

    /**
     * Of a paper, some time.
     *
     * @param urgency the smaller, the sooner
     */
    public void later(int urgency, String text, Consumer<byte[]> then) {
        if (!closed) {
            unfinished.incrementAndGet();
            jobs.add(new Job(urgency, numbers.incrementAndGet(), text, then));
        }
    }

    /** How many texts wait. */
    public long waiting() {
        return closed ? 0 : unfinished.get();
    }

    private void work() {
        while (!closed) {
            try {
                var batch = new ArrayList<Job>();
                batch.add(jobs.take());
                jobs.drainTo(batch, AT_ONCE - 1);
                work(batch);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "What some papers mean was not found out ({}).",
                        e.getClass().getSimpleName());
                LOG.debug("Why it was not found out", e);
            }
        }
    }

    private void work(List<Job> batch) {
        var known = find(batch);
        var news = new HashMap<String, byte[]>();
        for (Job job : batch) {
            if (closed) {
                return;
            }
            try {
                var mark = job.fingerprint();
                var there = known.get(mark);
                job.then.accept(there == null ? news.computeIfAbsent(mark, _ -> think(job.text)) : there);
            } catch (RuntimeException e) {
                LOG.warn(
                        "What a paper means was not found out ({}).",
                        e.getClass().getSimpleName());
            } finally {
                unfinished.decrementAndGet();
            }
        }
        if (!news.isEmpty()) {
            kept.keep(news);
        }
    }

    private Map<String, byte[]> find(List<Job> batch) {
        try {
            return kept.find(batch.stream().map(Job::fingerprint).distinct().toList());
        } catch (RuntimeException databaseAway) {
            return Map.of();
        }
    }

    private byte[] think(String text) {
        while (System.nanoTime() - lastAsked < POLITE_NANOS && !closed) {
            LockSupport.parkNanos(POLITE_NANOS / 10);
        }
        var there = model;
        if (there == null) {
            throw new IllegalStateException("not open");
        }
        return Directions.inBytes(there.directionOf(text));
    }

    @Override
    public void close() {
        closed = true;
        var working = clerk;
        if (working != null) {
            working.interrupt();
            try {
                working.join(2_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Job(int urgency, long number, String text, Consumer<byte[]> then) implements Comparable<Job> {

        @Override
        public int compareTo(Job other) {
            return urgency == other.urgency
                    ? Long.compare(number, other.number)
                    : Integer.compare(urgency, other.urgency);
        }

        /** The same text has the same direction, whoever wrote it. */
        String fingerprint() {
            return "minilm-l6-v2-q/" + Sha256.hex(text).substring(0, 40);
        }
    }
}
