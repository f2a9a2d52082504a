package org.eprbridge.privacy.detection;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** Numbers that a hospital gives: those that are called so, and those that have the shape which this hospital uses. */
final class HospitalNumbers {

    private static final Pattern CALLED_SO = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])"
                    + "(?:mrn|h/n|crn|(?:hosp(?:ital)?|unit|patient|pas|case ?note|nhs|chi)\\.?[ -](?:no|number|num|nr|id)|nhsno)"
                    + "(?![\\p{L}\\p{N}])\\.?"
                    + "[\\s:#=(-]{0,4}(?:(?:is|was|of)\\s)?(\\p{L}{0,3}[ -]?\\p{Nd}(?:[ -]?\\p{Nd}){4,11}+\\p{L}?)(?![\\p{L}\\p{N}])");

    private final List<Pattern> ours;

    HospitalNumbers(List<Pattern> ours) {
        this.ours = List.copyOf(ours);
    }

    Stream<Found> in(String text) {
        return Stream.concat(
                CALLED_SO.matcher(text).results().map(match -> found(match.start(1), match.end(1))),
                ours.stream()
                        .flatMap(shape -> shape.matcher(text).results())
                        .map(match -> found(match.start(), match.end())));
    }

    private static Found found(int start, int end) {
        return new Found(PatientDataKind.HOSPITAL_NUMBER, start, end);
    }
}
