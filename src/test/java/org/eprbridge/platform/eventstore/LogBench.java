package org.eprbridge.platform.eventstore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Our log beside the others, all in one run, on the embedded database: {@code ./bench/run log [events]}. A unit of work has
 * two events. Ours and the raw driver answer when the disk has synced; the others write to the server as it comes.
 */
final class LogBench {

    private static final int[] WRITERS = {1, 8, 32};
    private static final long SECONDS = Integer.getInteger("epr.bench.seconds", 5);

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var bench = new LogBench();
        bench.out.printf("%nWith %,d events stored; medians and percentiles of %d s each%n%n", events, SECONDS);
        bench.out.println("| | append/s, 1 / 8 / 32 writers | p50 ms | p99 ms | load 10 (ms) | load 1,000 (ms) |"
                + " replay (events/s) | heap (MB) |");
        bench.out.println("|---|---|---|---|---|---|---|---|");
        for (var which : Contenders.values()) {
            if (which.bears(events)) {
                try (var contender = which.open()) {
                    bench.measure(contender, events);
                }
            }
        }
        RawDriver.measure(bench.out, events, SECONDS);
        TailLatency.measure(bench.out);
    }

    private void measure(Contenders.Contender contender, int events) throws Exception {
        contender.fill(events);
        var rates = new StringBuilder();
        var middle = new StringBuilder();
        var worst = new StringBuilder();
        for (int writers : WRITERS) {
            var run = Writers.run(contender, writers, SECONDS);
            rates.append(separator(rates)).append(number(run.perSecond()));
            middle.append(separator(middle)).append(decimal(run.percentile(50)));
            worst.append(separator(worst)).append(decimal(run.percentile(99)));
        }
        var chance = new Random(1);
        double small = medianMillis(() -> contender.load("S" + chance.nextInt(Math.max(1, events / 10)), 10));
        double large = medianMillis(() -> contender.load("large", 1_000));
        out.printf(
                Locale.UK,
                "| %s | %s | %s | %s | %.2f | %.1f | %s | %d |%n",
                contender.name(),
                rates,
                middle,
                worst,
                events == 0 ? Double.NaN : small,
                large,
                number(contender.replay(SECONDS * 2)),
                heapInUse());
    }

    private static String separator(StringBuilder text) {
        return text.isEmpty() ? "" : " / ";
    }

    /** Of as many as fit into the time, two hundred to warm up. */
    private static double medianMillis(LongSupplier work) {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var nanos = new long[20_000];
        int count = 0;
        for (int i = -200; count < nanos.length && (System.nanoTime() < end || count < 3); i++) {
            long began = System.nanoTime();
            work.getAsLong();
            if (i >= 0 || System.nanoTime() > end) {
                nanos[count++] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos, 0, count);
        return nanos[count / 2] / 1e6;
    }

    private static long heapInUse() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024;
    }

    static String number(double value) {
        return String.format(Locale.UK, "%,.0f", value);
    }

    static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
