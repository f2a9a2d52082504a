package org.eprbridge.privacy.detection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataDetector;
import org.eprbridge.platform.guard.PatientDataKind;

/** How often the guard and the person agree, by kind. */
final class Tally {

    private final Map<PatientDataKind, Counts> counts = new EnumMap<>(PatientDataKind.class);
    final List<String> missed = new ArrayList<>();
    final List<String> falseAlarms = new ArrayList<>();

    Tally(PatientDataDetector detector, List<Sentences.Sentence> sentences) {
        for (var sentence : sentences) {
            count(sentence.text(), detector.in(sentence.text()), sentence.marked());
        }
    }

    private void count(String text, List<Found> found, List<Found> marked) {
        for (var each : marked) {
            if (found.stream().anyMatch(other -> agree(each, other))) {
                of(each.kind()).seen++;
            } else {
                of(each.kind()).missed++;
                missed.add(each.kind().code() + ": " + text);
            }
        }
        for (var each : found) {
            if (marked.stream().noneMatch(other -> agree(each, other))) {
                of(each.kind()).falseAlarms++;
                falseAlarms.add(each.kind().code() + ": " + text);
            }
        }
    }

    private static boolean agree(Found one, Found other) {
        return one.kind() == other.kind() && one.start() < other.end() && other.start() < one.end();
    }

    private Counts of(PatientDataKind kind) {
        return counts.computeIfAbsent(kind, _ -> new Counts());
    }

    double precision(PatientDataKind kind) {
        var count = of(kind);
        return share(count.seen, count.seen + count.falseAlarms);
    }

    double recall(PatientDataKind kind) {
        var count = of(kind);
        return share(count.seen, count.seen + count.missed);
    }

    /** As it stands in the documentation. */
    String table() {
        var table = new StringBuilder("""
                | Kind | Marked by a person | Found | Missed | False alarms | Precision | Recall |
                |---|--:|--:|--:|--:|--:|--:|
                """);
        counts.forEach((kind, count) -> table.append("| %s | %d | %d | %d | %d | %.3f | %.3f |%n"
                .formatted(
                        kind.code(),
                        count.seen + count.missed,
                        count.seen,
                        count.missed,
                        count.falseAlarms,
                        precision(kind),
                        recall(kind))));
        return table.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static final class Counts {

        private int seen;
        private int missed;
        private int falseAlarms;
    }
}
