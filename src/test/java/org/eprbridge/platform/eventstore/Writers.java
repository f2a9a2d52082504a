package org.eprbridge.platform.eventstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Several threads that append as fast as they are answered, each to streams of its own. */
final class Writers {

    private static final AtomicLong RUNS = new AtomicLong();

    private Writers() {}

    static Run run(EngineContender contender, int writers, long seconds) throws Exception {
        long run = RUNS.incrementAndGet();
        append(contender, run + "-warm", System.nanoTime() + seconds * 100_000_000L);
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var tasks = new ArrayList<Callable<long[]>>();
            for (int writer = 0; writer < writers; writer++) {
                var name = run + "-" + writer;
                tasks.add(() -> append(contender, name, end));
            }
            var nanos = new ArrayList<long[]>();
            for (var done : threads.invokeAll(tasks)) {
                nanos.add(done.get());
            }
            var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Run(all, (System.nanoTime() - began) / 1e9);
        }
    }

    private static long[] append(EngineContender contender, String name, long end) {
        var nanos = new long[1_000];
        int count = 0;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            contender.append("W" + name + "-" + count / 5, 2L * (count % 5), 2);
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = System.nanoTime() - began;
        }
        return Arrays.copyOf(nanos, count);
    }

    /** @param nanos how long each unit of work took, sorted */
    record Run(long[] nanos, double seconds) {

        double perSecond() {
            return nanos.length / seconds;
        }

        double percentile(int percent) {
            return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
        }
    }
}
