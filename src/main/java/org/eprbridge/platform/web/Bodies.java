package org.eprbridge.platform.web;

import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Takes what a program sent to the command whose constructor says what is missing: nothing guards twice. */
public final class Bodies {

    private Bodies() {}

    /** What has to be chosen may be missing here; the command's own constructor says so to the caller. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public static <T> T asSent(@Nullable T choice) {
        return choice;
    }

    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The id that a program chose so that a retry makes nothing twice; empty when it did not. */
    public static String clientId(@Nullable String chosen) {
        var shape = new Shape();
        String id = shape.optionalText("clientId", chosen, 100);
        shape.mustHold();
        return id;
    }

    /** A reference that came in a parameter or a field: what is wrong with it is told under that name. */
    public static <T> T reference(String field, String value, MakesReference<T> maker) {
        try {
            return maker.of(value);
        } catch (Misshapen e) {
            throw new Misshapen(field, e.problems().getFirst().whatToDo());
        }
    }

    /** The same for one that may be left out. */
    public static <T> @Nullable T optionalReference(String field, @Nullable String value, MakesReference<T> maker) {
        return value == null || value.isBlank() ? null : reference(field, value, maker);
    }

    @FunctionalInterface
    public interface MakesReference<T> {

        T of(String value);
    }
}
