package org.eprbridge.platform.eventstore;

import java.util.List;

/** Looks whether the stored log is whole: no hole, nothing changed, every commit tied to the one before it. */
public interface LogAudit {

    /**
     * Walks the log as it is stored, from the commit at this position to the end.
     *
     * @param from position of the first event of a commit; 0 for the whole log. From anywhere else, the hash of the commit
     *     before it is taken at its word.
     */
    Report verify(long from);

    /**
     * What was found.
     *
     * @param hash of the last commit; note it elsewhere, and nobody can change the log up to here unseen
     * @param findings in sentences, the first hundred; empty when the log is sound
     */
    record Report(long from, long commits, long events, long end, String hash, List<String> findings) {

        public boolean sound() {
            return findings.isEmpty();
        }
    }
}
