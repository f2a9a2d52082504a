package org.eprbridge.privacy.detection;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** A date beside a word that makes it somebody's birthday. A date alone says nothing about anybody. */
final class BirthDates {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:(?:1[89]|20)\\d\\d|['’]?\\d\\d)";
    private static final String DATE = "(?:(?:1[89]|20)\\d\\d([-/.])[01]?\\d\\1[0-3]?\\d"
            + "|[0-3]?\\d ?[-/. ] ?[01]?\\d ?[-/. ] ?" + YEAR
            + "|[0-3]?\\d(?:st|nd|rd|th)?(?: of)?[ -]?" + MONTH + "[ ,.-]{0,2}" + YEAR
            + "|" + MONTH + " [0-3]?\\d(?:st|nd|rd|th)?,? " + YEAR
            + "|[0-3]\\d[01]\\d(?:(?:19|20)\\d\\d|\\d\\d))(?![\\p{L}\\p{N}])";
    private static final String BIRTH =
            "(?:d\\.?o\\.?b|date[ -]of[ -]birth|birth[ -]?dat?e|birthday|birth ?day|born)(?![\\p{L}\\p{N}])\\.?";

    private static final Pattern BEFORE = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])" + BIRTH
            + "[\\s:;=()\\[\\]\"'–—,-]{0,6}(?:(?:is|was|of|on|the|=)[\\s:]{1,3}){0,2}" + DATE);
    private static final Pattern SHORT_FOR_BORN = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])b\\.\\s{0,2}" + DATE);
    private static final Pattern AFTER = Pattern.compile(
            "(?iU)(?<![\\p{L}\\p{N}])" + DATE + "[\\s(,–—-]{1,4}(?:is (?:the|her|his|their) )?" + BIRTH);

    private BirthDates() {}

    static Stream<Found> in(String text) {
        return Stream.of(BEFORE, SHORT_FOR_BORN, AFTER)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> new Found(PatientDataKind.DATE_OF_BIRTH, match.start(), match.end()));
    }
}
