package org.eprbridge.safety;

import org.eprbridge.kernel.Standing;

/**
 * Who takes a hazard over.
 *
 * @param organisation its ODS code
 * @param division a part of it; empty for the organisation as a whole
 */
public record Receiver(String organisation, String division) {

    /** Whether somebody who stands there may answer for it. */
    public boolean includes(Standing standing) {
        return organisation.equals(standing.organisation())
                && (division.isEmpty() || division.equals(standing.division()));
    }

    /** For sentences: Surgery of RXX. */
    public String words() {
        return division.isEmpty() ? organisation : "%s of %s".formatted(division, organisation);
    }
}
