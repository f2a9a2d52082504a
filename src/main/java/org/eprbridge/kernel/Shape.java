package org.eprbridge.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that a message's constructor makes of its own shape; the sentence tells the person what to do. */
public final class Shape {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Shape() {}

    /** An id is 1 to 64 letters, digits, dots, dashes or underscores, so that it is safe in a link and as a stream name. */
    public static void mustBeId(@Nullable String value, String example) {
        if (value == null || !ID.matcher(value).matches()) {
            throw new Misshapen("id", "This is not a reference we know. It should look like " + example + ".");
        }
    }

    /** A required text, trimmed, at most {@code max} characters. */
    public static String text(String field, @Nullable String value, int max, String whatToDo) {
        if (value == null || value.isBlank()) {
            throw new Misshapen(field, whatToDo);
        }
        return optionalText(field, value, max);
    }

    /** A text that may stay empty, trimmed, at most {@code max} characters. */
    public static String optionalText(String field, @Nullable String value, int max) {
        if (value == null) {
            return "";
        }
        String trimmed = value.strip();
        if (trimmed.length() > max) {
            throw new Misshapen(
                    field, "Use %,d characters or fewer. You have used %,d.".formatted(max, trimmed.length()));
        }
        return trimmed;
    }

    /** A whole number within both bounds, inclusive. */
    public static int number(String field, @Nullable Integer value, int min, int max, String whatToDo) {
        if (value == null || value < min || value > max) {
            throw new Misshapen(field, whatToDo);
        }
        return value;
    }

    /** Something that must be chosen. */
    public static <T> T chosen(String field, @Nullable T value, String whatToDo) {
        if (value == null) {
            throw new Misshapen(field, whatToDo);
        }
        return value;
    }
}
