package org.eprbridge.privacy.detection;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** Numbers of the United Kingdom as people write them; a bleep or an extension is too short to be one. */
final class Telephones {

    private static final String GAP = "[\\s\\p{Z}().-]{0,2}+";

    private static final Pattern FROM_ABROAD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\+|00)" + GAP + "4" + GAP + "4(?:" + GAP + "\\p{Nd}){9,11}+(?![\\p{L}\\p{N}])");
    private static final Pattern AT_HOME =
            Pattern.compile("(?<![\\p{L}\\p{N}+/.-])(?<!(?i:isbn|isbn[ -]10)[: ]{1,2})\\(?[0０]" + GAP + "[1-37-8](?:"
                    + GAP + "\\p{Nd}){8,9}+(?![\\p{L}\\p{N}]|[-/.]\\d)");

    private static final Set<String> WAYS_TO_WRITE_IT = Set.of(
            "11",
            "5 6",
            "5 3 3",
            "5 2 4",
            "5 2 2 2",
            "4 3 4",
            "4 7",
            "4 3 2 2",
            "3 4 4",
            "3 8",
            "3 3 5",
            "3 2 2 2 2",
            "10",
            "5 5",
            "4 6",
            "4 3 3",
            "5 3 2",
            "5 2 3");

    private Telephones() {}

    static Stream<Found> in(String text) {
        return Stream.concat(
                        FROM_ABROAD.matcher(text).results(),
                        AT_HOME.matcher(text).results().filter(Telephones::looksDialled))
                .map(match -> new Found(PatientDataKind.PHONE_NUMBER, match.start(), match.end()));
    }

    private static boolean looksDialled(MatchResult match) {
        var groups = Arrays.stream(match.group().split("[\\s\\p{Z}().-]+"))
                .filter(group -> !group.isEmpty())
                .map(group -> String.valueOf(group.length()))
                .collect(Collectors.joining(" "));
        return WAYS_TO_WRITE_IT.contains(groups);
    }
}
