package org.eprbridge.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Every room with its rules, lists and reactions, without screens, addresses and sign-in: it starts in half the time. */
public record HouseWithoutDoors(ConfigurableApplicationContext context) implements AutoCloseable {

    public static HouseWithoutDoors in(Path folder, String... settings) {
        return at(folder.toString(), settings);
    }

    /** @param place a folder, or the address of a database where others may live as well */
    public static HouseWithoutDoors at(String place, String... settings) {
        return started(new SpringApplicationBuilder(Rooms.class), place, settings);
    }

    /** One whose people look at another clock than everybody else's. */
    public static HouseWithoutDoors withClock(Clock clock, Path folder) {
        var builder = new SpringApplicationBuilder(Rooms.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(
                        "otherClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)));
        return started(builder, folder.toString());
    }

    private static HouseWithoutDoors started(SpringApplicationBuilder builder, String place, String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        all.addFirst("--epr.similarity.embeddings=false"); // it starts in half the time without a language model
        all.add((place.startsWith("mongodb:") ? "--spring.mongodb.uri=" : "--epr.data=") + place);
        return new HouseWithoutDoors(
                builder.web(WebApplicationType.NONE).registerShutdownHook(false).run(all.toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public void settle() {
        if (!get(ReadModels.class).catchUp(Duration.ofMinutes(2))) {
            throw new AssertionError("The readers did not catch up.");
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @ComponentScan(
            basePackages = "org.eprbridge",
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = OutsideTheProduct.class),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.eprbridge\\.(EprBridge|(.*\\.)?"
                                + "(administration|archive|demo|home|seats|security|shell|start|ui|web)\\..*)")
            })
    static class Rooms {

        /** Nobody comes in; whoever acts is named with the command. */
        @Bean
        SignedIn signedIn() {
            return Optional::empty;
        }
    }

    /** What tests bring with them is not part of the house. */
    static class OutsideTheProduct implements TypeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }
    }
}
