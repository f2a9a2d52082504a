package org.eprbridge.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two tables by which a risk is judged: likelihood and severity give the rating, harm and number of patients give the
 * severity. They are data with a version, which every assessment keeps; nothing in them is worked out.
 *
 * @param version changes with every cell, for example "nhs-1"
 */
public record RiskTables(
        String version,
        Map<Likelihood, Map<Severity, Integer>> ratings,
        Map<Harm, Map<Patients, Severity>> severities) {

    /** @throws IllegalArgumentException when a cell is missing or no rating, or a worse risk is rated lower */
    public RiskTables {
        ratings = inOrder(ratings);
        severities = inOrder(severities);
        var complaints = complaints(version, ratings, severities);
        if (!complaints.isEmpty()) {
            throw new IllegalArgumentException("The risk tables cannot be used: " + String.join(" ", complaints));
        }
    }

    /** 1 (acceptable) to 5 (unacceptable). */
    public int rating(Likelihood likelihood, Severity severity) {
        return cell(ratings, likelihood, severity, 0);
    }

    public Severity severity(Harm harm, Patients patients) {
        return cell(severities, harm, patients, Severity.CATASTROPHIC);
    }

    /** The same tables are the same text, always. */
    private static <R extends Enum<R>, C extends Enum<C>, V> Map<R, Map<C, V>> inOrder(Map<R, Map<C, V>> table) {
        var rows = new LinkedHashMap<R, Map<C, V>>();
        new TreeMap<>(table).forEach((row, cells) -> rows.put(row, Collections.unmodifiableMap(new TreeMap<>(cells))));
        return Collections.unmodifiableMap(rows);
    }

    private static List<String> complaints(
            String version,
            Map<Likelihood, Map<Severity, Integer>> ratings,
            Map<Harm, Map<Patients, Severity>> severities) {
        var found = new ArrayList<String>();
        if (version.isBlank()) {
            found.add("They have no version.");
        }
        for (var likelihood : Likelihood.values()) {
            for (var severity : Severity.values()) {
                int rating = cell(ratings, likelihood, severity, 0);
                if (rating < 1 || rating > 5) {
                    found.add("There is no rating of 1 to 5 for %s, %s.".formatted(likelihood, severity));
                }
                if (rating < less(ratings, likelihood, severity)) {
                    found.add("%s, %s is rated lower than a lesser risk.".formatted(likelihood, severity));
                }
            }
        }
        for (var harm : Harm.values()) {
            for (var patients : Patients.values()) {
                if (!severities.getOrDefault(harm, Map.of()).containsKey(patients)) {
                    found.add("There is no severity for %s, %s.".formatted(harm, patients));
                }
            }
        }
        return found;
    }

    /** The higher rating of the neighbours that are less likely and less severe. */
    private static int less(Map<Likelihood, Map<Severity, Integer>> ratings, Likelihood likelihood, Severity severity) {
        int lessLikely = likelihood == Likelihood.VERY_LOW
                ? 0
                : cell(ratings, Likelihood.values()[likelihood.ordinal() - 1], severity, 0);
        int lessSevere = severity == Severity.MINOR
                ? 0
                : cell(ratings, likelihood, Severity.values()[severity.ordinal() - 1], 0);
        return Math.max(lessLikely, lessSevere);
    }

    private static <R, C, V> V cell(Map<R, Map<C, V>> table, R row, C column, V missing) {
        return table.getOrDefault(row, Map.of()).getOrDefault(column, missing);
    }
}
