package org.eprbridge.platform.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The words in a message: every text in it, however deep, but for the references of the kernel. Nobody has to mark a text,
 * so nobody can forget to.
 */
public final class FreeText {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private FreeText() {}

    /** @param field what the sender calls it, as in {@link org.eprbridge.kernel.Misshapen.Problem#field()} */
    public record Words(String field, String text) {}

    /** In the order in which the message names them. */
    public static List<Words> of(Object message) {
        var words = new ArrayList<Words>();
        collect("", message, words);
        return words;
    }

    /** What this message carries that nobody would look into; empty for every message that may be sent. */
    public static List<String> unreadableIn(Class<?> message) {
        return Arrays.stream(message.getRecordComponents())
                .flatMap(component -> unreadable(component.getGenericType())
                        .map(type -> message.getSimpleName() + "." + component.getName() + ": " + type))
                .toList();
    }

    private static void collect(String field, @Nullable Object value, List<Words> into) {
        switch (value) {
            case String text -> into.add(new Words(field, text));
            case Collection<?> several -> several.forEach(each -> collect(field, each, into));
            case Record record
            when !isReference(record.getClass()) -> {
                for (var component : COMPONENTS.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
                    collect(component.getName(), read(component, record), into);
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static Stream<String> unreadable(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return Collection.class.isAssignableFrom(raw)
                    ? unreadable(generic.getActualTypeArguments()[0])
                    : Stream.of(type.getTypeName());
        }
        if (type instanceof Class<?> plain) {
            if (plain == String.class || saysNoWord(plain)) {
                return Stream.empty();
            }
            return plain.isRecord() ? unreadableIn(plain).stream() : Stream.of(type.getTypeName());
        }
        return Stream.of(type.getTypeName());
    }

    private static boolean saysNoWord(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == Boolean.class
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type)
                || isReference(type);
    }

    private static boolean isReference(Class<?> type) {
        return type.isRecord()
                && type.getPackageName().equals(PersonId.class.getPackageName())
                && type.getSimpleName().endsWith("Id");
    }
}
