package org.eprbridge.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;

/** The approved versions of a hazard log: numbered, and each as it was on its day, whatever has been edited since. */
public interface HazardLogVersions {

    /** Oldest first. */
    @AllowedFor
    record Of(ReviewId review) implements Query<List<Version>> {}

    /** Those that were approved before this position of the log, with the names that people had there. */
    @AllowedFor
    record Before(ReviewId review, long position) implements Query<List<Version>> {}

    @AllowedFor
    record One(ReviewId review, int number) implements Query<Optional<Frozen>> {}

    /**
     * @param signed whether it was approved by the signature under it, or on its own
     * @param position the place of its approval in the log: whatever stands before it is in the version
     */
    record Version(int number, String sha256, String approvedBy, Instant at, boolean signed, long position) {}

    /**
     * @param page the review as it was
     * @param proven whether the record of that moment still has the hash that was approved
     */
    record Frozen(Version version, ReviewPage.View page, boolean proven) {}
}
