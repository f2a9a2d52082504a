package org.eprbridge.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.kernel.Misshapen;

/** By what a program narrows a list, as it stands in the address; what cannot be read is told under the name it came by. */
public final class Filters {

    private Filters() {}

    /** In capitals or not. */
    public static <E extends Enum<E>> E one(String name, String asked, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(asked.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Misshapen(
                        name,
                        "Use one of: %s."
                                .formatted(Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Any of these, in one parameter with commas or in several; none is all. */
    public static <E extends Enum<E>> Set<E> several(String name, List<String> asked, Class<E> type) {
        return asked.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .filter(it -> !it.isBlank())
                .map(it -> one(name, it, type))
                .collect(Collectors.toUnmodifiableSet());
    }
}
