package org.eprbridge.platform.archive;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.eventstore.LogDocuments;

/** An embedded database with a log that a script of the test's own has sealed, and exports of it. */
final class LogForTests implements AutoCloseable {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-08-03T12:00:00Z"), ZoneOffset.UTC);

    final EmbeddedDatabase embedded;
    final MongoDatabase database;
    final LogDocuments log;
    private final MongoClient client;

    LogForTests(Path folder) {
        embedded = EmbeddedDatabase.in(folder);
        client = MongoClients.create(embedded.connection("epr"));
        database = client.getDatabase("epr");
        log = LogDocuments.of(database, true);
    }

    String export(long from) {
        var out = new ByteArrayOutputStream();
        try {
            new LogExport(log, NOON).write(from, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    LogAudit.Report bringIn(String file) {
        return bringIn(file.getBytes(StandardCharsets.UTF_8));
    }

    LogAudit.Report bringIn(byte[] file) {
        try {
            return new LogImport(database, log, 20_000).read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<RawBsonDocument> commits() {
        var commits = new ArrayList<RawBsonDocument>();
        log.from(0).forEach(commits::add);
        return commits;
    }

    @Override
    public void close() {
        client.close();
        embedded.close();
    }
}
