package org.eprbridge.platform.eventstore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everybody who is measured, each in a {@link Booth}, asked in turn, so that whatever else the machine does meets everybody. */
final class Field implements AutoCloseable {

    static final int[] WRITERS = {1, 8, 32};

    private record Appended(Contenders by, int writers, double[] answer) {}

    private final List<Booth> booths = new ArrayList<>();
    private final List<Appended> appended = new ArrayList<>();

    Field(int events) throws IOException {
        for (var which : Contenders.values()) {
            booths.add(Booth.open(which, events));
        }
        booths.forEach(booth -> booth.ask("ready"));
    }

    double[] ask(Contenders which, String question) {
        return booths.get(which.ordinal()).ask(question);
    }

    /** The first round is only to warm up. */
    void appendInTurn(int rounds, long seconds) {
        for (int round = 0; round <= rounds; round++) {
            for (int writers : WRITERS) {
                for (var which : Contenders.values()) {
                    var answer = ask(which, "append " + writers + " " + (round == 0 ? 1 : seconds));
                    if (round > 0) {
                        appended.add(new Appended(which, writers, answer));
                    }
                }
            }
        }
    }

    List<Double> rates(Contenders which, int writers) {
        return parts(which, writers, 0);
    }

    private List<Double> parts(Contenders which, int writers, int part) {
        return appended.stream()
                .filter(it -> it.by() == which && it.writers() == writers)
                .map(it -> it.answer()[part])
                .toList();
    }

    /** @param part of the answer: 0 units a second, 1 median and 2 99th percentile in milliseconds, 3 commits in a group */
    double median(Contenders which, int writers, int part) {
        return median(parts(which, writers, part));
    }

    /** Of the figures of the same round, because they met the same machine. */
    String ratio(Contenders other, int writers) {
        var theirs = rates(other, writers).iterator();
        var ratios = rates(Contenders.OUR_LOG, writers).stream()
                .map(rate -> rate / theirs.next())
                .toList();
        return String.format(
                Locale.UK,
                "%.2f   (%s)",
                median(ratios),
                String.join(" ", ratios.stream().map("%.2f"::formatted).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    static String number(double value) {
        return String.format(Locale.UK, "%,.0f", value);
    }

    @Override
    public void close() throws Exception {
        for (var booth : booths) {
            booth.close();
        }
    }
}
