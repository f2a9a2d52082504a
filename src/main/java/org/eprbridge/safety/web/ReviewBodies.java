package org.eprbridge.safety.web;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.Severity;
import org.jspecify.annotations.Nullable;

/** What programs send and read about safety reviews. Whatever may be missing is nullable; messages say what is wrong. */
final class ReviewBodies {

    private ReviewBodies() {}

    /** @param clientId chosen by the program, so that sending twice adds one hazard; may be missing */
    record NewHazard(
            @Nullable String clientId,
            @Nullable String name,
            @Nullable String cause,
            @Nullable String effect,
            @Nullable String hazard,
            @Nullable String harm) {

        HazardDescription description() {
            return new HazardDescription(name, cause, effect, hazard, harm);
        }
    }

    record Assessment(
            @Nullable Phase phase,
            @Nullable Likelihood likelihood,
            @Nullable Severity severity,
            @Nullable String rationale) {}

    record Control(@Nullable ControlType type, @Nullable String description) {}

    record Statement(@Nullable String statement, @Nullable Secret password) {}

    record Reason(@Nullable String reason) {}

    record Added(HazardId id) {}

    /** Where a review stands after somebody did something. */
    record Now(ReviewId id, ChangeId change, ReviewStatus status, List<String> inTheWay) {

        static Now of(ReviewPage.View view) {
            return new Now(view.review(), view.change(), view.status(), view.inTheWay());
        }
    }

    record Line(
            ReviewId id,
            ReviewId reference,
            ChangeId change,
            String title,
            ReviewStatus status,
            int hazards,
            int unassessed,
            int worstResidual,
            Instant openedAt,
            Instant changedAt) {

        static Line of(ReviewList.Card card) {
            return new Line(
                    card.review(),
                    card.review(),
                    card.change(),
                    card.title(),
                    card.status(),
                    card.hazards(),
                    card.unassessed(),
                    card.worstResidual(),
                    card.openedAt(),
                    card.changedAt());
        }
    }

    record Hazard(
            HazardId id,
            String name,
            String cause,
            String effect,
            String hazard,
            String harm,
            ReviewPage.@Nullable Assessment initial,
            ReviewPage.@Nullable Assessment residual,
            List<ReviewPage.Control> controls) {

        static Hazard of(ReviewPage.Hazard told) {
            var description = told.description();
            return new Hazard(
                    told.hazard(),
                    description.name(),
                    description.cause(),
                    description.effect(),
                    description.hazard(),
                    description.harm(),
                    told.initial(),
                    told.residual(),
                    told.controls());
        }
    }

    record Whole(
            ReviewId id,
            ReviewId reference,
            ChangeId change,
            String title,
            String concern,
            ReviewStatus status,
            List<IdeaId> ideas,
            List<Hazard> hazards,
            String statement,
            String signedBy,
            @Nullable Instant signedAt,
            String refusal,
            String withdrawal,
            List<String> inTheWay,
            List<ReviewPage.Entry> timeline) {

        static Whole of(ReviewPage.View view) {
            return new Whole(
                    view.review(),
                    view.review(),
                    view.change(),
                    view.title(),
                    view.concern(),
                    view.status(),
                    view.ideas(),
                    view.hazards().stream().map(Hazard::of).toList(),
                    view.statement(),
                    view.signedBy(),
                    view.signedAt(),
                    view.refusal(),
                    view.withdrawal(),
                    view.inTheWay(),
                    view.timeline());
        }
    }
}
