package org.eprbridge.safety;

import java.util.Optional;
import org.eprbridge.kernel.ReviewId;

/** The record of a review as it is, and as it was at any place of the log. */
public interface SafetyRecords {

    Optional<SafetyRecord> now(ReviewId review);

    /** @param position the record as all facts before this place of the log have made it */
    Optional<SafetyRecord> before(ReviewId review, long position);
}
