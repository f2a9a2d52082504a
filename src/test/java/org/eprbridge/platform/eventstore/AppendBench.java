package org.eprbridge.platform.eventstore;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Only how fast the log takes commits, beside the others and in turn with them: {@code ./bench/run append [seconds]}. A unit
 * of work has two events. Ours and the raw driver answer when the disk has synced; axon-mongo writes to the server as it
 * comes.
 */
final class AppendBench {

    private static final int ROUNDS = Integer.getInteger("epr.bench.rounds", 5);
    private static final int EVENTS_BEFORE = 20_000;

    private AppendBench() {}

    public static void main(String[] arguments) throws Exception {
        long seconds = arguments.length > 0 ? Long.parseLong(arguments[0]) : 3;
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        try (var field = new Field(EVENTS_BEFORE)) {
            field.appendInTurn(ROUNDS, seconds);
            out.printf(
                    "%nUnits of work a second, two events each; %d rounds of %d s, a process each%n%n",
                    ROUNDS, seconds);
            for (var which : Contenders.values()) {
                for (int writers : Field.WRITERS) {
                    out.printf(
                            Locale.UK,
                            "%-60s %,9.0f   (%s)%n",
                            which.title + ", " + writers,
                            field.median(which, writers, 0),
                            String.join(
                                    " ",
                                    field.rates(which, writers).stream()
                                            .map(Field::number)
                                            .toList()));
                }
            }
            out.printf("%nCommits in a group of ours at 32 writers: %.0f%n%n", field.median(Contenders.OUR_LOG, 32, 3));
            for (int writers : Field.WRITERS) {
                for (var other : Contenders.values()) {
                    if (other != Contenders.OUR_LOG) {
                        out.printf("our log : %-55s %s%n", other.title + ", " + writers, field.ratio(other, writers));
                    }
                }
            }
        }
    }
}
