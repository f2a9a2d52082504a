package org.eprbridge.privacy.detection;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What this hospital's numbers look like: letters, digits, {@code \d}, sets such as {@code [A-Z]}, and counts such as
 * {@code {6}} or {@code {6,8}}. Nothing else of regular expressions, so that no shape can make the guard slow.
 */
final class HospitalNumberShape {

    private static final int LONGEST = 60;
    private static final int MOST_OPEN_COUNTS = 2;
    private static final String PIECE = "(?:[A-Za-z0-9 /-]|\\\\d|\\[[A-Za-z0-9-]{1,20}])";
    private static final Pattern SAFE = Pattern.compile("(?:" + PIECE + "(?:\\{\\d{1,2}(?:,\\d{1,2})?}|\\?)?){2,20}");
    private static final Pattern OPEN_COUNT = Pattern.compile("\\{\\d+,\\d+}|\\?");

    private HospitalNumberShape() {}

    /** @param shapes with commas between; a comma within a count parts nothing */
    static List<Pattern> all(String shapes) {
        return Arrays.stream(shapes.split(",(?![^{}]*})"))
                .map(String::strip)
                .filter(shape -> !shape.isEmpty())
                .map(HospitalNumberShape::read)
                .toList();
    }

    private static Pattern read(String shape) {
        if (shape.length() > LONGEST
                || !SAFE.matcher(shape).matches()
                || OPEN_COUNT.matcher(shape).results().count() > MOST_OPEN_COUNTS) {
            throw refused(shape);
        }
        try {
            var pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + shape + ")(?![\\p{L}\\p{N}])");
            if (pattern.matcher("").find()) {
                throw refused(shape);
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw refused(shape);
        }
    }

    private static NoSuchShape refused(String shape) {
        return new NoSuchShape(shape, LONGEST, MOST_OPEN_COUNTS);
    }
}
