package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.delivery.Stage;
import org.eprbridge.platform.guard.FreeText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The guard stands on the bus and reads a message through {@link FreeText}; so what that sees, the guard sees. */
@DisplayName("The words of every command")
class FreeTextTest {

    @Nested
    class are_where_the_guard_looks {

        @Test
        void in_the_product() {
            assertThat(hidden(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_planted_hiding_places_are_caught() {
            assertThat(hidden(House.PLANTED))
                    .containsExactly(
                            "Smuggle.hidden: java.util.Map<java.lang.String, java.lang.String>",
                            "Smuggle.place: Place.name: java.util.Optional<java.lang.String>");
        }

        private static List<String> hidden(JavaClasses classes) {
            return commands(classes)
                    .flatMap(command -> FreeText.unreadableIn(command).stream())
                    .toList();
        }
    }

    @Test
    void are_all_seen() {
        var commands = commands(House.PRODUCT).toList();

        assertThat(commands).hasSizeGreaterThan(30);
        assertThat(commands)
                .allSatisfy(command -> assertThat(FreeText.of(filled(command)))
                        .hasSize(texts(command))
                        .allSatisfy(words -> assertThat(words.text()).isEqualTo("words")));
    }

    private static Stream<? extends Class<?>> commands(JavaClasses classes) {
        return classes.that(CommandsTest.COMMANDS).stream()
                .map(JavaClass::reflect)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    private static int texts(Type type) {
        if (type instanceof ParameterizedType generic) {
            return texts(generic.getActualTypeArguments()[0]);
        }
        if (type == String.class) {
            return 1;
        }
        return type instanceof Class<?> plain && plain.isRecord() && !reference(plain)
                ? Arrays.stream(plain.getRecordComponents())
                        .mapToInt(component -> texts(component.getGenericType()))
                        .sum()
                : 0;
    }

    /** With one of everything, and the same text wherever a text fits. */
    private static Object filled(Class<?> record) {
        var components = record.getRecordComponents();
        try {
            var constructor = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot fill " + record, e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var one = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return "words";
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 8, 6);
        }
        if (plain.isPrimitive()) {
            return plain == double.class ? (Object) 1.0 : plain == int.class ? (Object) 1 : (Object) 1L;
        }
        if (plain == Stage.class) {
            return Stage.PROPOSED;
        }
        if (plain.isEnum()) {
            return Objects.requireNonNull(plain.getEnumConstants())[0];
        }
        return reference(plain) ? reference(plain, "X-1") : filled(plain);
    }

    private static boolean reference(Class<?> type) {
        return type.getSimpleName().endsWith("Id");
    }

    private static Object reference(Class<?> type, String value) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Cannot make " + type, e);
        }
    }
}
