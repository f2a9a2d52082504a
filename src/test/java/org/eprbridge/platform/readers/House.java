package org.eprbridge.platform.readers;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The platform around the log, started and stopped like the product, without rooms and screens. */
record House(ConfigurableApplicationContext context) implements AutoCloseable {

    static House in(Path folder) {
        return new House(new SpringApplicationBuilder(Ground.class)
                .web(WebApplicationType.NONE)
                .run("--epr.data=" + folder));
    }

    /** One of several nodes on the same database. */
    static House on(EmbeddedDatabase database) {
        return new House(new SpringApplicationBuilder(Ground.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.mongodb.uri=" + database.connection("epr"),
                        "--epr.processors.segments=2",
                        "--epr.processors.claim=2s"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void send(Object command) {
        Ledger.send(get(CommandGateway.class), command);
    }

    void settle() {
        if (!get(ReadModels.class).catchUp(Duration.ofSeconds(30))) {
            throw new AssertionError("The readers did not catch up.");
        }
    }

    MongoDatabase database() {
        return get(MongoDatabaseFactory.class).getMongoDatabase();
    }

    Processors.Processor reader(String name) {
        return get(Processors.class).all().stream()
                .filter(processor -> processor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Document> givenUp() {
        return database().getCollection("given_up").find().into(new ArrayList<>());
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
    @Import(Ledger.class)
    @ComponentScan(
            basePackages = "org.eprbridge.platform",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*(Envelope|EmbeddedDatabase|Log|Processor|Rebuild)Configuration|.*Ledger.Account"))
    static class Ground {}
}
