package org.eprbridge.platform.archive;

import java.nio.file.Path;
import java.time.Clock;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.LogDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Exports and backups of the running installation. Imports need one that does not run. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    LogExport logExport(MongoDatabaseFactory mongo, ObjectProvider<EmbeddedDatabase> embedded) {
        var database = mongo.getMongoDatabase();
        UnfinishedImport.mustNotBeIn(database);
        return new LogExport(LogDocuments.of(database, embedded.getIfAvailable() != null), Clock.systemUTC());
    }

    @Bean
    FilesArchive filesArchive(MongoDatabaseFactory mongo) {
        return new FilesArchive(mongo.getMongoDatabase());
    }

    @Bean
    Backups backups(
            ObjectProvider<EmbeddedDatabase> embedded, @Value("${epr.backups:${epr.data}/backups}") Path folder) {
        return new Backups(embedded.getIfAvailable(), folder, Clock.systemUTC());
    }
}
