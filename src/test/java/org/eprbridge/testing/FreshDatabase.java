package org.eprbridge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An embedded database in a folder of its own, or a database of its own on the server that TEST_MONGODB_URI names. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(database()).applyTo(context);
    }

    private static String database() {
        String server = System.getenv("TEST_MONGODB_URI");
        if (server != null && !server.isBlank()) {
            String name = "epr_" + UUID.randomUUID().toString().substring(0, 8);
            return "spring.mongodb.uri=" + server.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*", "$1/" + name);
        }
        try {
            return "epr.data=" + Files.createTempDirectory("epr-bridge-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
