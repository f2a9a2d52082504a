package org.eprbridge.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a message's constructor makes of its own shape. It collects every problem before it refuses, so that a
 * form can show all of them at once, each beside its field.
 */
public final class Shape {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final List<Misshapen.Problem> problems = new ArrayList<>();

    /** An id is 1 to 64 letters, digits, dots, dashes or underscores: safe in a link and as a stream name. */
    static void mustBeId(@Nullable String value, String example) {
        if (value == null || !ID.matcher(value).matches()) {
            throw new Misshapen("id", "This is not a reference we know. It should look like " + example + ".");
        }
    }

    /** A required text, trimmed, at most {@code max} characters, of which somebody can see at least one. */
    public String text(String field, @Nullable String value, int max, String whatToDo) {
        if (value == null || value.codePoints().noneMatch(Shape::canBeSeen)) {
            problem(field, whatToDo);
        }
        return optionalText(field, value, max);
    }

    /** A text that may stay empty, trimmed, at most {@code max} characters. */
    public String optionalText(String field, @Nullable String value, int max) {
        String trimmed = value == null ? "" : value.strip();
        if (trimmed.length() > max) {
            problem(field, "Use %,d characters or fewer. You have used %,d.".formatted(max, trimmed.length()));
        }
        if (trimmed.codePoints().anyMatch(Shape::cannotBeKept)) {
            problem(field, "This text holds a character that cannot be kept. Type it again.");
        }
        return trimmed;
    }

    /** A number within both bounds, inclusive. */
    public double number(String field, @Nullable Double value, double min, double max, String whatToDo) {
        if (value == null || value.isNaN() || value < min || value > max) {
            problem(field, whatToDo);
            return min;
        }
        return value;
    }

    /** Something that must be chosen. */
    @SuppressWarnings("NullAway") // mustHold does not let a missing choice out of the constructor
    public <T> T chosen(String field, @Nullable T value, String whatToDo) {
        if (value == null) {
            problem(field, whatToDo);
        }
        return value;
    }

    public void problem(String field, String whatToDo) {
        problems.add(new Misshapen.Problem(field, whatToDo));
    }

    /** Ends the constructor: throws when anything was found. */
    public void mustHold() {
        if (!problems.isEmpty()) {
            throw new Misshapen(problems);
        }
    }

    private static boolean canBeSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    /** Orders to a terminal, and halves of a character: neither survives a log, an export or a printer. */
    private static boolean cannotBeKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
