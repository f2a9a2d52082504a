package org.eprbridge.platform.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposes examples of an event: every constant of its enums, with and without what may be empty, small and large. */
final class Specimens {

    private static final int AT_LEAST = 3;

    private Specimens() {}

    static List<Object> of(Class<?> event) {
        return IntStream.range(0, Math.max(AT_LEAST, constants(event)))
                .mapToObj(variant -> record(event, variant))
                .toList();
    }

    private static int constants(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length;
        }
        return !type.isRecord()
                ? 0
                : Arrays.stream(type.getRecordComponents())
                        .mapToInt(component -> constants(component.getType()))
                        .max()
                        .orElse(0);
    }

    private static Object record(Class<?> type, int variant) {
        var components = type.getRecordComponents();
        try {
            var canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(Arrays.stream(components)
                    .map(component -> value(component, variant))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Write the examples of " + type.getName() + " by hand.", e);
        }
    }

    private static @Nullable Object value(RecordComponent component, int variant) {
        boolean mayBeEmpty = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeEmpty && variant % 2 == 1 ? null : value(component.getGenericType(), component.getName(), variant);
    }

    private static Object value(Type type, String name, int variant) {
        if (type instanceof ParameterizedType generic) {
            var element = generic.getActualTypeArguments()[0];
            var elements = IntStream.rangeClosed(0, variant % 2)
                    .mapToObj(i -> value(element, name, variant + i))
                    .toList();
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(elements) : elements;
        }
        return switch ((Class<?>) type) {
            case Class<?> text when text == String.class -> text(name, variant);
            case Class<?> whole when whole == int.class -> 1 + variant % 5;
            case Class<?> large when large == long.class -> variant % 2 == 0 ? 12L : 3_000_000_000L;
            case Class<?> real when real == double.class -> variant % 2 == 0 ? 2.0 : 0.25;
            case Class<?> decision when decision == boolean.class -> variant % 2 == 0;
            case Class<?> day
            when day == LocalDate.class -> LocalDate.of(2026, 8, 3).plusDays(variant);
            case Class<?> moment
            when moment == Instant.class ->
                Instant.parse("2026-08-03T08:00:00.123Z").plusSeconds(variant);
            case Class<?> choice
            when choice.isEnum() -> choice.getEnumConstants()[variant % choice.getEnumConstants().length];
            case Class<?> id when isId(id) -> id(id, variant);
            case Class<?> own -> record(own, variant);
        };
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    private static Object id(Class<?> type, int variant) {
        var kind = type.getSimpleName().replaceAll("Id$", "").toUpperCase(Locale.ROOT);
        try {
            return type.getConstructor(String.class).newInstance(kind + "-" + (7 + variant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static String text(String name, int variant) {
        return switch (variant % 3) {
            case 0 -> "Some words about the " + name;
            case 1 -> "“Zoë’s” " + name + " in Ward 7 🏥 costs < 5 € & \\ time";
            default -> name.substring(0, 1);
        };
    }
}
