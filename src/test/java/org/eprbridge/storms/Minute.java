package org.eprbridge.storms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What one minute of a long day was like.
 *
 * @param behind how many events the slowest reader was behind at the worst moment
 */
record Minute(
        double perSecond,
        Millis append,
        Millis load,
        Millis list,
        long behind,
        long heapMegabytes,
        long residentMegabytes,
        long fileMegabytes,
        long events) {

    static final String HEADING = """
            | minute | commands/s | append p50 / p99 ms | load p50 / p99 | on the list p50 / p99 | most behind | heap after GC, MB | resident, MB | file, MB | events |
            |---|---|---|---|---|---|---|---|---|---|""";

    /** How long things took, half of them and all but one in a hundred. */
    record Millis(double half, double almostAll) {

        static Millis of(ConcurrentLinkedQueue<Long> nanos) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0
                    ? new Millis(0, 0)
                    : new Millis(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
        }

        @Override
        public String toString() {
            return String.format(Locale.UK, "%.2f / %.1f", half, almostAll);
        }
    }

    String row(int number) {
        return String.format(
                Locale.UK,
                "| %d | %,.0f | %s | %s | %s | %,d | %,d | %,d | %,d | %,d |",
                number,
                perSecond,
                append,
                load,
                list,
                behind,
                heapMegabytes,
                residentMegabytes,
                fileMegabytes,
                events);
    }

    static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** What the system has given to this process; 0 where it does not say. */
    static long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }

    static long sizeOf(Path folder) {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
