package org.eprbridge.architecture;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eprbridge.kernel.EventName;
import org.jspecify.annotations.Nullable;

/** Writes down what events look like in the log: a line an event, then a line for each of our own types inside them. */
final class EventShapes {

    private final TreeMap<String, String> ownTypes = new TreeMap<>();

    private EventShapes() {}

    static String of(Collection<? extends Class<?>> events) {
        var shapes = new EventShapes();
        var lines = events.stream()
                .sorted(Comparator.comparing(
                        event -> event.getAnnotation(EventName.class).value()))
                .map(shapes::event)
                .collect(Collectors.joining("\n"));
        return lines + "\n\n" + String.join("\n", shapes.ownTypes.values()) + "\n";
    }

    private String event(Class<?> event) {
        var name = event.getAnnotation(EventName.class);
        return name.value() + " " + name.revision() + " " + components(event);
    }

    private String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(this::component)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private String component(RecordComponent component) {
        return component.getName() + ": " + name(component.getGenericType()) + mayBeEmpty(component.getAnnotatedType());
    }

    private static String mayBeEmpty(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? "?" : "";
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .map(this::name)
                    .collect(Collectors.joining(", ", name(generic.getRawType()) + "<", ">"));
        }
        var plain = (Class<?>) type;
        if (!plain.isPrimitive() && !plain.getName().startsWith("java.")) {
            remember(plain);
        }
        return plain.getSimpleName();
    }

    private void remember(Class<?> type) {
        if (ownTypes.putIfAbsent(type.getName(), "") == null) {
            ownTypes.put(type.getName(), type.getSimpleName() + describe(type));
        }
    }

    private String describe(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", ": ", ""));
        }
        return type.isRecord() ? " " + components(type) : " of its own making";
    }
}
