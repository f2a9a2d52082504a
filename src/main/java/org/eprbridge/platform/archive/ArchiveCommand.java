package org.eprbridge.platform.archive;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.embedded.Verification;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.eventstore.LogDocuments;
import org.eprbridge.platform.eventstore.LogWalk;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./run --export}, {@code --import}, {@code --export-files}, {@code --import-files}, {@code --backup}, {@code
 * --restore} and {@code --verify} do, without starting anything else. It ends with 0 when it is done, and with 1 and a sentence when it is not.
 */
public final class ArchiveCommand {

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;

    private final Map<String, String> settings;
    private final @Nullable String mongodb;
    private final PrintStream tell;

    /**
     * @param settings {@code task}, {@code data} and, but for verifying, {@code file}; {@code from} for an export
     * @param mongodb the server to use instead of the embedded database
     */
    public ArchiveCommand(Map<String, String> settings, @Nullable String mongodb, PrintStream tell) {
        this.settings = settings;
        this.mongodb = mongodb;
        this.tell = tell;
    }

    /** @return the exit code */
    public int run() {
        try {
            return switch (setting("task")) {
                case "export" -> inExisting(this::export);
                case "import" -> bringIn();
                case "export-files" -> inExisting(this::exportFiles);
                case "import-files" -> bringFilesIn();
                case "verify" -> verify();
                case "backup" -> backUp();
                case "restore" -> restore();
                default -> throw new IllegalArgumentException("There is no task " + setting("task") + ".");
            };
        } catch (Refused | EmbeddedDatabase.CannotOpen | IllegalArgumentException e) {
            tell.println(String.valueOf(e.getMessage()));
        } catch (MongoException e) {
            tell.println("The database does not do it: " + e.getMessage());
        } catch (UncheckedIOException e) {
            tell.println(sentence(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            tell.println(sentence(e));
        }
        return NOT_DONE;
    }

    private static String sentence(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException there ->
                there.getFile() + " exists already. Nothing is overwritten: choose another name, or move it away.";
            case NoSuchFileException missing -> "There is no file " + missing.getFile() + ".";
            default -> "The file cannot be read or written: " + e.getMessage();
        };
    }

    private int export(MongoDatabase database, LogDocuments log) throws IOException {
        intoNewFile(out -> {
            try {
                var report = new LogExport(log, Clock.systemUTC())
                        .write(Long.parseLong(settings.getOrDefault("from", "0")), out);
                tell.println(summary("Exported", report));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("--from needs the number of an event.", e);
            }
        });
        return DONE;
    }

    private int exportFiles(MongoDatabase database, LogDocuments log) throws IOException {
        var damaged = new ArrayList<String>();
        intoNewFile(out -> {
            var report = new FilesArchive(database).write(out);
            tell.println("Exported the files that are evidence: %,d.".formatted(report.files()));
            damaged.addAll(report.damaged());
        });
        damaged.forEach(hash -> tell.println("Left out, because it is other than its hash says: " + hash));
        return damaged.isEmpty() ? DONE : NOT_DONE;
    }

    /** Under its name when it is whole. */
    private void intoNewFile(Writing writing) throws IOException {
        var file = file();
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var half = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(half)) {
            writing.to(out);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private int bringFilesIn() throws IOException {
        try (var in = Files.newInputStream(file())) {
            return inDatabase((database, _) -> {
                var report = new FilesArchive(database).read(in);
                tell.println("Imported the files that are evidence: %,d.".formatted(report.files()));
                return DONE;
            });
        }
    }

    /** The file first: a wrong name must not leave an empty database behind. */
    private int bringIn() throws IOException {
        try (var in = Files.newInputStream(file())) {
            return inDatabase((database, log) -> {
                tell.println(summary("Imported", new LogImport(database, log).read(in)));
                return DONE;
            });
        }
    }

    private int verify() throws IOException {
        boolean fileSound = mongodb != null || Verification.of(data(), tell);
        return fileSound ? inDatabase((_, log) -> verify(log)) : NOT_DONE;
    }

    private int verify(LogDocuments log) {
        var walk = LogWalk.fromTheBeginning();
        log.from(0).forEach(walk::look);
        var report = walk.report();
        report.findings().forEach(tell::println);
        tell.println(
                report.sound()
                        ? summary("The log is sound:", report)
                        : "The log is not sound. Keep the data folder as it is, and restore a backup into another one.");
        return report.sound() ? DONE : NOT_DONE;
    }

    private static String summary(String what, LogAudit.Report report) {
        return "%s %,d events in %,d commits, up to position %d. The head hash is %s"
                .formatted(what, report.events(), report.commits(), report.end(), report.hash());
    }

    private int backUp() {
        mustBeEmbedded();
        mustExist();
        try (var database = EmbeddedDatabase.in(data())) {
            database.backUpTo(file());
        }
        tell.println("Everything is in " + file() + ".");
        return DONE;
    }

    private int restore() throws IOException {
        mustBeEmbedded();
        EmbeddedDatabase.restore(file(), data());
        tell.println("Restored into " + data() + ".");
        return verify();
    }

    private void mustBeEmbedded() {
        if (mongodb != null) {
            throw new IllegalArgumentException(
                    "A MongoDB server is backed up and restored with its own tools, for example mongodump.");
        }
    }

    private int inExisting(Task task) throws IOException {
        if (mongodb == null) {
            mustExist();
        }
        return inDatabase(task);
    }

    private void mustExist() {
        if (!EmbeddedDatabase.isIn(data())) {
            throw new IllegalArgumentException(
                    "There is no database in %s. Name its folder with --data.".formatted(data()));
        }
    }

    private int inDatabase(Task task) throws IOException {
        if (mongodb != null) {
            return connected(new ConnectionString(mongodb), false, task);
        }
        try (var embedded = EmbeddedDatabase.in(data())) {
            return connected(embedded.connection("epr"), true, task);
        }
    }

    private static int connected(ConnectionString to, boolean embedded, Task task) throws IOException {
        try (MongoClient client = MongoClients.create(to)) {
            var name = to.getDatabase();
            var database = client.getDatabase(name == null ? "test" : name);
            return task.run(database, LogDocuments.of(database, embedded));
        }
    }

    private Path data() {
        return Path.of(setting("data"));
    }

    private Path file() {
        return Path.of(setting("file")).toAbsolutePath();
    }

    private String setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing.");
        }
        return value;
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private interface Task {

        int run(MongoDatabase database, LogDocuments log) throws IOException;
    }
}
