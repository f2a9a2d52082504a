package org.eprbridge.platform.eventstore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Our log beside the others, side by side in one run: {@code ./bench/run log [events]}. A unit of work has two events. Ours
 * and the raw driver answer when the disk has synced; the others write to the server as it comes.
 */
final class LogBench {

    private static final long SECONDS = Integer.getInteger("epr.bench.seconds", 2);
    private static final int ROUNDS = Integer.getInteger("epr.bench.rounds", 3);

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final int events;

    private LogBench(int events) {
        this.events = events;
    }

    public static void main(String[] arguments) throws Exception {
        new LogBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000).measure();
    }

    private void measure() throws Exception {
        try (var field = new Field(events)) {
            out.printf(
                    "%nWith %,d events stored before, besides one stream of 1,000; medians of %d rounds of %d s, a process each%n%n",
                    events, ROUNDS, SECONDS);
            field.appendInTurn(ROUNDS, SECONDS);
            out.println("| | append/s, 1 / 8 / 32 writers | p50 ms | p99 ms | load 10 (ms) | load 1,000 (ms) |"
                    + " replay (events/s) | heap (MB) |");
            out.println("|---|---|---|---|---|---|---|---|");
            for (var which : Contenders.values()) {
                row(field, which);
            }
            out.println();
            for (var other : Contenders.values()) {
                if (other != Contenders.OUR_LOG) {
                    out.printf("32 writers, our log : %-50s %s%n", other.title, field.ratio(other, 32));
                }
            }
            var tail = field.ask(Contenders.OUR_LOG, "tail");
            out.printf(
                    "%nFrom acknowledged to handled: median %.2f ms, p99 %.2f ms (%,d events, one writer)%n",
                    tail[0], tail[1], TailLatency.EVENTS);
        }
    }

    private void row(Field field, Contenders which) {
        boolean answers = which.answersQuestionsWith(events);
        boolean knowsStreams = which != Contenders.RAW_DRIVER;
        out.printf(
                Locale.UK,
                "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                which.title,
                each(writers -> Field.number(field.median(which, writers, 0))),
                each(writers -> decimal(field.median(which, writers, 1))),
                each(writers -> decimal(field.median(which, writers, 2))),
                answers && knowsStreams && events > 0 ? load(field, which, "load") : "",
                answers && knowsStreams ? load(field, which, "load-large") : "",
                answers ? Field.number(field.ask(which, "replay " + 2 * SECONDS)[0]) : "",
                Field.number(field.ask(which, "memory")[0]));
    }

    private static String load(Field field, Contenders which, String question) {
        return String.format(Locale.UK, "%.2f", field.ask(which, question + " " + SECONDS)[0]);
    }

    private static String each(IntFunction<String> figure) {
        return Arrays.stream(Field.WRITERS).mapToObj(figure).collect(Collectors.joining(" / "));
    }

    private static String decimal(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }
}
