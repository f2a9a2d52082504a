package org.eprbridge.privacy.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** Full postcodes of areas that exist. In small letters only after a word that speaks of where somebody lives. */
final class Postcodes {

    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G"
                            + " GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE"
                            + " NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF"
                            + " TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    private static final String CODE =
            "(\\p{IsAlphabetic}{1,2})\\d[A-Za-z\\d]?[ \\u00a0]{0,2}\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}"
                    + "(?![\\p{L}\\p{N}])";
    private static final Pattern LARGE = Pattern.compile("(?<![\\p{L}\\p{N}_-])" + CODE);
    private static final Pattern HOME = Pattern.compile("(?i)(?:post ?code|lives? (?:at|in)|address)[^.;\\n]{0,40}$");
    private static final int LOOKED_AT_BEFORE = 60;

    private Postcodes() {}

    static Stream<Found> in(String text) {
        return LARGE.matcher(text)
                .results()
                .filter(match -> AREAS.contains(match.group(1).toUpperCase(Locale.ROOT)))
                .filter(match -> inCapitals(match) || athome(text, match.start()))
                .map(match -> new Found(PatientDataKind.POSTCODE, match.start(), match.end()));
    }

    private static boolean inCapitals(MatchResult match) {
        return match.group().equals(match.group().toUpperCase(Locale.ROOT));
    }

    private static boolean athome(String text, int start) {
        return HOME.matcher(text.substring(Math.max(0, start - LOOKED_AT_BEFORE), start))
                .find();
    }
}
