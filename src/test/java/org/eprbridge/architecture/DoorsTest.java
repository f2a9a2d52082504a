package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

@DisplayName("Doors")
class DoorsTest {

    @Nested
    class to_screens_say_who_may_enter {

        @Test
        void in_the_product() {
            assertThat(unguarded(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_a_planted_open_door_is_caught() {
            assertThat(unguarded(House.PLANTED)).containsExactly("planted.room.ui.CuriousView");
        }

        private static List<String> unguarded(JavaClasses classes) {
            return classes.stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .filter(type -> Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                            .noneMatch(type::isAnnotatedWith))
                    .map(JavaClass::getName)
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class to_programs_stand_where_the_guard_of_the_api_sees_them {

        @Test
        void in_the_product() {
            assertThat(outsideTheApi(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_a_planted_side_door_is_caught() {
            assertThat(outsideTheApi(House.PLANTED))
                    .containsExactly("planted.room.web.CuriousController.sideDoor: /side-door");
        }

        private static List<String> outsideTheApi(JavaClasses classes) {
            return classes.stream()
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .flatMap(method -> paths(method)
                            .filter(path -> !path.startsWith("/api/v1/"))
                            .map(path -> method.getDeclaringClass().getName() + "." + method.getName() + ": " + path))
                    .sorted()
                    .toList();
        }

        private static Stream<String> paths(Method method) {
            return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                    .stream()
                    .flatMap(mapping -> orNothing(mapping.path()))
                    .flatMap(path -> roots(method.getDeclaringClass()).map(root -> root + path));
        }

        private static Stream<String> roots(Class<?> controller) {
            return orNothing(
                    Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                            .map(RequestMapping::path)
                            .orElse(new String[0]));
        }

        private static Stream<String> orNothing(String[] paths) {
            return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
        }
    }
}
