package org.eprbridge.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No engine runs here, so this is what can be known about the containers by reading. */
@DisplayName("The containers")
class ContainersTest {

    static final Path DOCKER = Path.of("docker");

    @Nested
    class side_by_side {

        final Map<String, Map<String, Object>> services = services();

        @Test
        void are_three_members_of_one_replica_set_the_product_and_a_mail_catcher() {
            assertThat(services.keySet())
                    .containsExactlyInAnyOrder("mongo1", "mongo2", "mongo3", "replica-set", "app", "mail");
            assertThat(List.of("mongo1", "mongo2", "mongo3"))
                    .allSatisfy(member -> assertThat(services.get(member).get("command"))
                            .asInstanceOf(LIST)
                            .containsSubsequence("--replSet", "epr"));
        }

        @Test
        void show_themselves_to_this_machine_only() {
            assertThat(services.values())
                    .extracting(service -> service.getOrDefault("ports", List.of()))
                    .allSatisfy(ports -> assertThat((List<?>) ports)
                            .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:")));
        }

        @Test
        void begin_with_the_product_after_the_replica_set_has_a_primary() {
            assertThat(services.get("app").get("depends_on"))
                    .isEqualTo(Map.of("replica-set", Map.of("condition", "service_completed_successfully")));
            assertThat(services.get("app").get("environment").toString())
                    .contains("mongodb://mongo1,mongo2,mongo3/epr?replicaSet=epr");
        }

        @Test
        void pin_every_image_they_do_not_build() {
            assertThat(services.values())
                    .filteredOn(service -> service.containsKey("image"))
                    .allSatisfy(service ->
                            assertThat(service.get("image").toString()).matches("[a-z/]+:v?\\d+\\.\\d+"));
        }

        @Test
        void mount_only_files_that_are_there() {
            assertThat(services.get("replica-set").get("volumes").toString()).contains("./replica-set.js:");
            assertThat(DOCKER.resolve("replica-set.js")).exists();
        }
    }

    @Nested
    class of_the_product {

        final String recipe = read("Dockerfile");

        @Test
        void run_as_nobody_in_particular_and_answer_for_their_health() {
            assertThat(recipe).containsPattern("(?m)^USER 10001$").containsPattern("(?m)^HEALTHCHECK ");
        }

        @Test
        void run_on_the_java_that_the_product_is_built_for() {
            assertThat(recipe.lines().filter(line -> line.startsWith("FROM ")))
                    .containsExactly("FROM eclipse-temurin:25-jdk AS build", "FROM eclipse-temurin:25-jre");
        }

        @Test
        void are_made_of_the_sources_and_nothing_else() {
            assertThat(read("Dockerfile.dockerignore").lines().filter(line -> !line.startsWith("#")))
                    .containsExactly("*", "!mvnw", "!pom.xml", "!.mvn", "!frontend", "!src/main");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        return (Map<String, Map<String, Object>>)
                new Yaml().<Map<String, Object>>load(read("compose.yaml")).get("services");
    }

    private static String read(String file) {
        try {
            return Files.readString(DOCKER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
