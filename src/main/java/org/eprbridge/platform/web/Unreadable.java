package org.eprbridge.platform.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Misshapen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says of what cannot be read where it is and what to send instead. */
final class Unreadable {

    private Unreadable() {}

    static ProblemDetail body(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Misshapen misshapen) {
                return Problems.badShape(misshapen);
            }
            if (cause instanceof BodyTooLarge tooLarge) {
                return tooLarge.problem();
            }
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                return Problems.badShape(new Misshapen(field(json), whatToDo(json)));
            }
        }
        return Problems.badShape(new Misshapen("body", "Send a JSON object. This one cannot be read."));
    }

    /** What to send where a value of this type is wanted. */
    static String whatToDo(@Nullable Class<?> wanted) {
        return "This value cannot be read." + (wanted == null ? "" : allowed(wanted));
    }

    private static String whatToDo(JacksonException json) {
        return whatToDo(json instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null);
    }

    private static String field(JacksonException json) {
        return json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String allowed(Class<?> wanted) {
        if (wanted.isEnum()) {
            return " Use one of: "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")) + ".";
        }
        if (wanted == String.class) {
            return " Send a text.";
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            return " Send true or false.";
        }
        if (wanted == LocalDate.class) {
            return " Send a day like 2026-08-06.";
        }
        return Number.class.isAssignableFrom(wanted) || wanted.isPrimitive() ? " Send a number." : "";
    }
}
