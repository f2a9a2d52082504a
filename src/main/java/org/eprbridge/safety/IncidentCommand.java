package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.LocalDate;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** What anybody may ask of a review because of something that went wrong after the change went live. */
public sealed interface IncidentCommand extends SafetyReviewCommand {

    /**
     * Something went wrong where a live change is used. A change that was thought harmless gets its review now.
     *
     * @param reference as the incident is known where it was reported first, for example in the trust's incident system
     * @param summary what happened, without anything that tells who the patient is
     * @param hazard the one that came true; null while nobody knows
     */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record ReportIncident(
            ChangeId change,
            IncidentId incident,
            String reference,
            LocalDate date,
            String summary,
            @Nullable HazardId hazard)
            implements IncidentCommand {

        public ReportIncident {
            var shape = new Shape();
            reference = shape.text("reference", reference, 100, "Enter the reference of the incident.");
            date = shape.chosen("date", date, "Enter the day on which it happened, for example 2026-08-06.");
            summary = shape.text("summary", summary, 4_000, "Say what happened, without naming a patient.");
            shape.mustHold();
        }

        @Override
        public ReviewId review() {
            return ReviewId.of(change);
        }
    }

    /** Which hazard came true. It is open again, and its residual risk has to be judged anew. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record LinkIncident(ReviewId review, IncidentId incident, HazardId hazard) implements IncidentCommand {

        public LinkIncident {
            var shape = new Shape();
            hazard = shape.chosen("hazard", hazard, "Choose the hazard that came true.");
            shape.mustHold();
        }
    }

    /** The clinical safety officer found that the change had no part in it. */
    @AllowedFor(SAFETY_OFFICER)
    record SetIncidentAside(ReviewId review, IncidentId incident, String reason) implements IncidentCommand {

        public SetIncidentAside {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Say why the change had no part in it.");
            shape.mustHold();
        }
    }
}
