package org.eprbridge.platform.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.bson.RawBsonDocument;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.eventstore.LogDocuments;
import org.eprbridge.platform.eventstore.LogWalk;
import org.eprbridge.platform.messaging.Refused;

/** Writes the log as lines of JSON while it reads it, and verifies it on the way: only a sound log gets a closing line. */
public final class LogExport {

    private static final int BUFFER = 1 << 16;

    private final LogDocuments log;
    private final Clock clock;

    public LogExport(LogDocuments log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refused when no commit begins at this position */
    public void mustBeAPlaceToBegin(long from) {
        if (from < 0 || !log.isBetweenCommits(from)) {
            throw new Refused(
                    "not-between-commits",
                    Refusal.Kind.RULE,
                    "No commit begins at %d. Begin at 0, or at \"end\" of the closing line of an earlier export."
                            .formatted(from));
        }
    }

    /**
     * Everything from a position to where the log ends now.
     *
     * @throws Refused when the log is not sound; what was written so far then has no closing line
     */
    public LogAudit.Report write(long from, OutputStream to) throws IOException {
        mustBeAPlaceToBegin(from);
        long end = log.end();
        var before = log.hashBefore(from);
        var walk = LogWalk.from(from, before);
        var out = new BufferedOutputStream(to, BUFFER);
        writeLine(new LogFile.Header(from, before, clock.instant()).line(), out);
        if (from < end) {
            writeCommits(from, end, walk, out);
        }
        writeLine(new LogFile.Closing(walk.end(), walk.commits(), walk.events(), walk.hash()).line(), out);
        out.flush();
        return walk.report();
    }

    private void writeCommits(long from, long end, LogWalk walk, OutputStream out) throws IOException {
        for (RawBsonDocument commit : log.from(from)) {
            walk.look(commit);
            if (!walk.findings().isEmpty()) {
                throw new Refused(
                        "log-not-sound",
                        Refusal.Kind.RULE,
                        walk.findings().getFirst() + " Verify the log, and restore a backup.");
            }
            writeLine(LogFile.line(commit), out);
            if (walk.end() >= end) {
                return;
            }
        }
    }

    private static void writeLine(String line, OutputStream out) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
