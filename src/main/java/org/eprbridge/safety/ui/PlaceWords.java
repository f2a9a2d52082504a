package org.eprbridge.safety.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words where in a record a field stands, and what stands there. */
final class PlaceWords {

    /** Fields whose value is chosen and not written. */
    private static final Set<String> CHOSEN = Set.of(
            "path",
            "likelihood",
            "severity",
            "harm",
            "patients",
            "status",
            "type",
            "condition",
            "kind",
            "makesHazard",
            "proves");

    /** Names of groups that say nothing beside what stands in them. */
    private static final Set<String> SILENT = Set.of("hazards", "description", "judgement", "evidence");

    private PlaceWords() {}

    /** For example "HZ-1, residual risk, likelihood". */
    static String place(List<String> place) {
        var outside = place.subList(0, place.size() - 1).stream().filter(part -> !SILENT.contains(part));
        var words = Stream.concat(outside, Stream.of(place.getLast()))
                .map(PlaceWords::word)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Constants in words; whatever somebody wrote stays as it is. */
    static String value(List<String> place, String value) {
        boolean constant = CHOSEN.contains(place.getLast()) && value.matches("[A-Z][A-Z_]*");
        if (!constant) {
            return value;
        }
        var words = value.toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String word(String part) {
        return switch (part) {
            case "initial" -> "initial risk";
            case "residual" -> "residual risk";
            case "controls" -> "control";
            case "links" -> "link";
            case "attendees" -> "attended";
            case "by" -> "judged by";
            case "pathReason" -> "reason for the path";
            case "whyNotLower" -> "why it is not reduced further";
            case "riskBenefit" -> "risk and benefit";
            case "makesHazard" -> "does it make a new hazard";
            case "madeHazard" -> "the hazard that it makes";
            default -> spelt(part);
        };
    }

    /** References stay as they are; {@code intendedUse} becomes "intended use". */
    private static String spelt(String part) {
        return part.matches("[a-z]+[A-Za-z]*")
                ? part.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.UK)
                : part;
    }
}
