package org.eprbridge.administration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.archive.Backups;
import org.eprbridge.platform.archive.FilesArchive;
import org.eprbridge.platform.archive.LogExport;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.eventstore.LogDocuments;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.testing.Guards;
import org.jspecify.annotations.Nullable;

/** The desk for data over a small database of its own, and a log about which the test says what is found. */
public final class DataDesks implements AutoCloseable {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-08-03T12:00:00Z"), ZoneOffset.UTC);

    public LogAudit.Report report = new LogAudit.Report(0, 800, 1_204, 1_204, "abc123", List.of());
    public final PatientDataGuard patientData = Guards.guard();
    public boolean fails;

    private final Path folder;
    private final EmbeddedDatabase embedded;
    private final MongoClient client;

    public DataDesks(Path folder) {
        this.folder = folder;
        this.embedded = EmbeddedDatabase.in(folder.resolve("data"));
        this.client = MongoClients.create(embedded.connection("epr"));
    }

    public DataDesk ofAnAdministrator() {
        return desk(embedded);
    }

    public DataDesk onAServer() {
        return desk(null);
    }

    private DataDesk desk(@Nullable EmbeddedDatabase ours) {
        var log = LogDocuments.of(client.getDatabase("epr"), true);
        return new DataDesk(
                new LogExport(log, NOON),
                new FilesArchive(client.getDatabase("epr")),
                this::verify,
                new Backups(ours, folder.resolve("backups"), NOON),
                () -> Optional.of(Actor.of(new PersonId("P-9"), Role.ADMINISTRATOR)),
                patientData);
    }

    private LogAudit.Report verify(long from) {
        if (fails) {
            throw new IllegalStateException("The disk is gone.");
        }
        return report;
    }

    @Override
    public void close() {
        client.close();
        embedded.close();
    }
}
