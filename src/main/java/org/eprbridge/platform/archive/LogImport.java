package org.eprbridge.platform.archive;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.eventstore.LogDocuments;
import org.eprbridge.platform.eventstore.LogWalk;
import org.eprbridge.platform.messaging.Refused;

/**
 * Brings an exported log into an empty database, to the byte. Each line is verified before it is stored. What is stored of
 * an import that was interrupted stays; the same file, or one that was made good, continues behind it.
 */
public final class LogImport {

    /** Stands in the database from the first line to the last; while it does, EPR Bridge does not start on it. */
    static final String UNFINISHED = "unfinished_import";

    private static final String SNAPSHOTS = "snapshots";
    private static final Document WHOLE_LOG = new Document("_id", "log");
    private static final int MOST_COMMITS = 256;
    private static final int MOST_BYTES = 1_000_000;

    private final MongoDatabase database;
    private final LogDocuments log;
    private final int longestLine;

    public LogImport(MongoDatabase database, LogDocuments log) {
        this(database, log, LogLines.LONGEST);
    }

    LogImport(MongoDatabase database, LogDocuments log, int longestLine) {
        this.database = database;
        this.log = log;
        this.longestLine = longestLine;
    }

    /**
     * @throws BadLogFile when the file is damaged, cut off, reordered or of another log
     * @throws Refused when the database is in use
     */
    public LogAudit.Report read(InputStream file) throws IOException {
        var lines = new LogLines(file, longestLine);
        var header = header(lines);
        mustNotBeInUse(header.from());
        mustFollow(header);
        var run = new Run(lines, header);
        database.getCollection(SNAPSHOTS).drop(); // they would belong to another log
        unfinished().replaceOne(WHOLE_LOG, new Document(WHOLE_LOG), new ReplaceOptions().upsert(true));
        run.toTheEnd();
        unfinished().drop();
        return run.walk.report();
    }

    private MongoCollection<Document> unfinished() {
        return database.getCollection(UNFINISHED);
    }

    private void mustNotBeInUse(long from) {
        boolean begun = unfinished().find().first() != null;
        boolean next = from > 0 && from == log.end();
        boolean read = database.getCollection("reader_places").find().first() != null;
        if (read || log.end() > 0 && !begun && !next) {
            throw new Refused(
                    "database-in-use",
                    Refusal.Kind.RULE,
                    "This database is in use: it holds %,d events%s. Import into an empty one."
                            .formatted(log.end(), read ? " and readers that have begun" : ""));
        }
    }

    private static LogFile.Header header(LogLines lines) throws IOException {
        var first = lines.next();
        return LogFile.Header.read(first == null ? "" : first)
                .orElseThrow(() -> new BadLogFile(
                        1,
                        "This is not the header of an exported log of version %d. Choose a file that EPR Bridge has exported, or use the version that wrote it."
                                .formatted(LogFile.VERSION)));
    }

    private void mustFollow(LogFile.Header header) {
        if (header.from() < 0 || header.from() > log.end()) {
            throw new BadLogFile(
                    1,
                    "This file begins at position %,d, but the database holds events up to %,d. Import the file before it first."
                            .formatted(header.from(), log.end()));
        }
        if (!log.isBetweenCommits(header.from())
                || !log.hashBefore(header.from()).equals(header.before())) {
            throw new BadLogFile(1, "This file continues another log than the one that the database holds.");
        }
    }

    /** One file on its way in. */
    private final class Run {

        private final LogLines lines;
        private final LogWalk walk;
        private final Iterator<RawBsonDocument> present;
        private final List<RawBsonDocument> waiting = new ArrayList<>();
        private int waitingBytes;
        private boolean hashed;
        private boolean comparing = true;

        Run(LogLines lines, LogFile.Header header) {
            this.lines = lines;
            this.walk = LogWalk.from(header.from(), header.before());
            this.present = log.from(header.from()).iterator();
        }

        void toTheEnd() throws IOException {
            var line = lines.next();
            while (line != null && !LogFile.Closing.isMeantBy(line)) {
                take(line);
                line = lines.next();
            }
            if (line == null) {
                store();
                throw new BadLogFile(
                        lines.number() + 1,
                        "The file ends without its closing line: it was cut off. Everything before this is stored; import the whole file to continue.");
            }
            mustClose(line);
            if (comparing && present.hasNext()) {
                throw bad("The file ends here, but the database holds more of this log.");
            }
            store();
        }

        private void take(String line) {
            var commit = commit(line);
            walk.look(commit);
            if (!walk.findings().isEmpty()) {
                throw bad(walk.findings().getFirst());
            }
            comparing = comparing && present.hasNext(); // once it has none, what comes up there is our own
            if (comparing) {
                if (!Arrays.equals(LogFile.bytes(present.next()), LogFile.bytes(commit))) {
                    throw bad("The database holds another commit at this position: it is another log.");
                }
            } else {
                waiting.add(commit);
                waitingBytes += commit.getByteBuffer().remaining();
                if (waiting.size() == MOST_COMMITS || waitingBytes > MOST_BYTES) {
                    store();
                }
            }
        }

        private RawBsonDocument commit(String line) {
            try {
                var commit = LogFile.commit(line);
                CommitShape.mustHold(commit);
                if (hashed && !commit.containsKey("h")) {
                    throw new IllegalArgumentException("The commit has no hash, but those before it have one.");
                }
                hashed |= commit.containsKey("h");
                return commit;
            } catch (RuntimeException | StackOverflowError e) {
                throw bad(
                        e instanceof IllegalArgumentException told && told.getClass() == IllegalArgumentException.class
                                ? String.valueOf(told.getMessage())
                                : "This is not a commit of a log.");
            }
        }

        private void mustClose(String line) throws IOException {
            LogFile.Closing closing;
            try {
                closing = LogFile.Closing.read(line);
            } catch (RuntimeException e) {
                throw bad("This closing line cannot be read.");
            }
            if (!closing.equals(new LogFile.Closing(walk.end(), walk.commits(), walk.events(), walk.hash()))) {
                throw bad(
                        "The closing line speaks of %,d events up to position %,d with another hash or number than the %,d events before it."
                                .formatted(closing.events(), closing.end(), walk.events()));
            }
            if (lines.next() != null) {
                throw bad("Something follows the closing line.");
            }
        }

        private void store() {
            if (waiting.isEmpty()) {
                return;
            }
            try {
                log.add(waiting);
            } catch (MongoBulkWriteException e) {
                var refused = waiting.get(e.getWriteErrors().getFirst().getIndex());
                throw bad("The database does not take the commit at %d: %s"
                        .formatted(
                                refused.getInt64("_id").getValue(),
                                e.getWriteErrors().getFirst().getMessage()));
            }
            waiting.clear();
            waitingBytes = 0;
        }

        private BadLogFile bad(String whatIsWrong) {
            return new BadLogFile(lines.number(), whatIsWrong);
        }
    }
}
