package org.eprbridge.platform.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the embedded database when nobody named a MongoDB server. The client asks for the connection, the connection
 * for the database: so it starts before the client and stops after it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${epr.data}") Path folder) {
        return EmbeddedDatabase.in(folder);
    }

    @Bean
    MongoConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        var connection = database.connection("epr");
        return () -> connection;
    }
}
