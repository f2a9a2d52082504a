package org.eprbridge.ideas.projection;

import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Reads the list where it is quick: from memory beside the embedded database, else from MongoDB. */
@Configuration(proxyBeanMethods = false)
class IdeaListConfiguration {

    @Bean
    IdeaLines ideaLines(MongoOperations mongo, ObjectProvider<EmbeddedDatabase> embedded) {
        var lines = new LinesInMongo(mongo);
        return embedded.getIfAvailable() == null ? lines : new LinesInMemory(lines);
    }
}
