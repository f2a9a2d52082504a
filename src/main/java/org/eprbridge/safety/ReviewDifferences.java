package org.eprbridge.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;

/** What is other than it was when somebody signed: the officer reads this before signing again. */
public interface ReviewDifferences {

    /** Empty when nobody has ever signed. */
    @AllowedFor
    record SinceSignature(ReviewId review) implements Query<Optional<View>> {}

    /**
     * @param sha256 of the record as it was signed
     * @param now the hash of the record as it is
     * @param lines empty when the record is what was signed
     * @param incidents that were reported since; they take a signature away without being part of the record
     */
    record View(
            ReviewId review,
            String title,
            String signedBy,
            Instant signedAt,
            String sha256,
            String now,
            List<Line> lines,
            List<Incident> incidents) {

        public View {
            lines = List.copyOf(lines);
            incidents = List.copyOf(incidents);
        }
    }

    /** @param date on which it happened */
    record Incident(IncidentId incident, String reference, LocalDate date) {}

    /**
     * One field that is other than it was.
     *
     * @param place from the outside in, for example {@code hazards, HZ-1, residual, judgement, likelihood}
     * @param before empty when it was not there
     * @param after empty when it is gone
     */
    record Line(List<String> place, String before, String after) {

        public Line {
            place = List.copyOf(place);
        }
    }
}
