package org.eprbridge.platform.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.messaging.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The backups of the embedded database, in a folder of their own. A MongoDB server has its own tools. */
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Pattern NAME = Pattern.compile("epr-bridge-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ)\\.mv");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final @Nullable EmbeddedDatabase database;
    private final Path folder;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public Backups(@Nullable EmbeddedDatabase database, Path folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether this installation has a database that can be backed up here. */
    public boolean possible() {
        return database != null;
    }

    /** Newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Backups::isOne)
                    .map(Backups::described)
                    .sorted(Comparator.comparing(Backup::name).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a new one while everybody goes on working, and returns when it is on the disk.
     *
     * @throws Refused while another one is being made, and where the database is not ours
     */
    public Backup make() {
        if (database == null) {
            throw new Refused(
                    "not-embedded",
                    Refusal.Kind.RULE,
                    "This installation keeps its data on a MongoDB server. Back it up there, for example with mongodump.");
        }
        if (!oneAtATime.tryLock()) {
            throw new Refused(
                    "backup-under-way", Refusal.Kind.RULE, "A backup is being made already. Wait until it is there.");
        }
        try {
            return make(database);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Backup make(EmbeddedDatabase source) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var moment = clock.instant();
        while (Files.exists(fileOf(moment))) {
            moment = moment.plusSeconds(1);
        }
        source.backUpTo(fileOf(moment));
        var made = described(fileOf(moment));
        LOG.info("A backup was made: {}, {} bytes", made.name(), made.bytes());
        return made;
    }

    private Path fileOf(Instant moment) {
        return folder.resolve("epr-bridge-%s.mv".formatted(TIME.format(moment.truncatedTo(ChronoUnit.SECONDS))));
    }

    /** @throws Refused when there is none of that name; a name is never followed anywhere else */
    public Path file(String name) {
        if (NAME.matcher(name).matches() && isOne(folder.resolve(name))) {
            return folder.resolve(name);
        }
        throw new Refused("not-found", Refusal.Kind.NOT_FOUND, "There is no backup of that name.");
    }

    private static boolean isOne(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Backup described(Path file) {
        var name = file.getFileName().toString();
        var time = NAME.matcher(name);
        if (!time.matches()) {
            throw new IllegalArgumentException(name);
        }
        try {
            return new Backup(name, Files.size(file), TIME.parse(time.group(1), Instant::from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param at everything that was saved by then is in it */
    public record Backup(String name, long bytes, Instant at) {}
}
