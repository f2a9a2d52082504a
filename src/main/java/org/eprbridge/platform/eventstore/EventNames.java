package org.eprbridge.platform.eventstore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.EventName;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Which class answers to which stored name. Class names never reach the log, so that classes may move. */
final class EventNames {

    private final Map<String, Class<?>> classes = new HashMap<>();

    /** Finds every named event under a package; two with the same name would read each other's past. */
    static EventNames under(String basePackage) {
        var names = new EventNames();
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class, false));
        scanner.findCandidateComponents(basePackage).stream()
                .map(definition -> String.valueOf(definition.getBeanClassName()))
                .map(name -> ClassUtils.resolveClassName(name, null))
                .forEach(names::add);
        return names;
    }

    static EventNames of(Class<?>... events) {
        var names = new EventNames();
        for (Class<?> event : events) {
            names.add(event);
        }
        return names;
    }

    private void add(Class<?> event) {
        var name = event.getAnnotation(EventName.class).value();
        var other = classes.put(name, event);
        if (other != null && other != event) {
            throw new IllegalStateException("Two events are called \"%s\": %s and %s. Give one of them another name."
                    .formatted(name, other.getName(), event.getName()));
        }
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }
}
