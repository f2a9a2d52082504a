package org.eprbridge.privacy.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** A name after "Mr", "Mrs" and the like, and a usual name after "patient". Doctors and sisters are colleagues. */
final class PatientNames {

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}+";

    private static final Pattern TITLE_THEN_NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Mister)\\.?[ \\u00a0]{1,2}"
                    + "(?:(?:and|&) Mrs\\.?[ \\u00a0])?(?:\\p{Lu}\\.?[ \\u00a0]?){0,2}(" + NAME + ")(?: (" + NAME
                    + "))?");

    private static final Pattern TITLE_OF_ANY_SIZE = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:mr|mrs|ms|miss|master|baby)\\.?[ \\u00a0]{1,2}(\\p{L}[\\p{L}'’-]{1,30}+)");

    private static final Pattern PATIENT_THEN_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:patient|pt|service user|resident)(?i:'s name| name|,? called|,? named)?(?i: is| was)?[:,]?"
                    + "[ \\u00a0]{1,2}(" + NAME + ")(?: (" + NAME + "))?");

    private static final Set<String> NOT_NAMES = Set.of(
            "teams",
            "word",
            "excel",
            "office",
            "outlook",
            "access",
            "windows",
            "and",
            "or",
            "the",
            "in",
            "on",
            "at",
            "when",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "rate",
            "rates");

    private PatientNames() {}

    static Stream<Found> in(String text) {
        return Stream.of(
                        TITLE_THEN_NAME.matcher(text).results().filter(PatientNames::couldBeAName),
                        TITLE_OF_ANY_SIZE.matcher(text).results().filter(match -> UsualNames.family(match.group(1))),
                        PATIENT_THEN_NAME.matcher(text).results().filter(PatientNames::isAUsualName))
                .flatMap(matches -> matches)
                .map(match -> new Found(PatientDataKind.PATIENT_NAME, match.start(), match.end()));
    }

    private static boolean couldBeAName(MatchResult match) {
        return !NOT_NAMES.contains(match.group(1).toLowerCase(Locale.ROOT));
    }

    private static boolean isAUsualName(MatchResult match) {
        return UsualNames.any(match.group(1)) || match.group(2) != null && UsualNames.any(match.group(2));
    }
}
