package org.eprbridge.safety.web;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.jspecify.annotations.Nullable;

/** What programs send and read about safety reviews. Whatever may be missing is nullable; messages say what is wrong. */
final class ReviewBodies {

    private ReviewBodies() {}

    /** @param sha256 of the record that was read: a signature names what it covers */
    record Statement(
            @Nullable String statement,
            @Nullable String sha256,
            @Nullable Secret password) {}

    record Reason(@Nullable String reason) {}

    /** Where a review stands after somebody did something; {@code sha256} is what a signature has to name. */
    record Now(ReviewId id, ChangeId change, ReviewStatus status, List<String> inTheWay, String sha256) {

        static Now of(ReviewPage.View view) {
            return new Now(
                    view.review(), view.change(), view.status(), view.inTheWay().sentences(), view.sha256());
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

    record Whole(
            ReviewId id,
            ReviewId reference,
            ChangeId change,
            String title,
            String concern,
            ReviewStatus status,
            List<IdeaId> ideas,
            List<HazardBodies.Hazard> hazards,
            String statement,
            String signedBy,
            @Nullable Instant signedAt,
            String refusal,
            String withdrawal,
            List<String> inTheWay,
            List<ReviewPage.Entry> timeline,
            @Nullable SystemScope scope,
            @Nullable ReviewPath path,
            String pathReason,
            @Nullable Workshop workshop,
            String sha256,
            String signedSha256,
            @Nullable Authority authority) {

        static Whole of(ReviewPage.View view) {
            return new Whole(
                    view.review(),
                    view.review(),
                    view.change(),
                    view.title(),
                    view.concern(),
                    view.status(),
                    view.ideas(),
                    view.hazards().stream().map(HazardBodies.Hazard::of).toList(),
                    view.statement(),
                    view.signedBy(),
                    view.signedAt(),
                    view.refusal(),
                    view.withdrawal(),
                    view.inTheWay().sentences(),
                    view.timeline(),
                    view.record().scope(),
                    view.record().path(),
                    view.record().pathReason(),
                    view.record().workshop(),
                    view.sha256(),
                    view.signedSha256(),
                    view.authority());
        }
    }
}
