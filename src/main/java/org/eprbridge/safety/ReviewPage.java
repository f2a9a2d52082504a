package org.eprbridge.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One safety review in full, folded from its own events. */
public interface ReviewPage {

    @AllowedFor
    record Of(ReviewId review) implements Query<Optional<View>> {}

    /** The page as all facts before a place of the log have made it. */
    @AllowedFor
    record AsItWas(ReviewId review, long position) implements Query<Optional<View>> {}

    /**
     * @param ideas what the change answers: the scope that a signature covers
     * @param concern why an impact on safety was seen
     * @param statement of the last signature; empty when there is none
     * @param refusal why the officer refused last; empty when not refused
     * @param withdrawal why the officer withdrew the signature; empty when it is not withdrawn
     * @param record all that a signature covers, and {@code sha256} its hash
     * @param signedSha256 the hash that the last signature names, and {@code authority} what it rests on
     * @param inTheWay what still stands in the way of a signature by the asking person
     */
    record View(
            ReviewId review,
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
            InTheWay inTheWay,
            List<Entry> timeline,
            SafetyRecord record,
            String sha256,
            String signedSha256,
            @Nullable Authority authority) {}

    /**
     * What has to be put right before the asking person can sign.
     *
     * @param ofAnySignature whoever gives it
     * @param ofYours why the asking person may not sign, even when nothing else is in the way
     */
    record InTheWay(List<Obstacle> ofAnySignature, List<String> ofYours) {

        public static final InTheWay NOTHING = new InTheWay(List.of(), List.of());

        public InTheWay {
            ofAnySignature = List.copyOf(ofAnySignature);
            ofYours = List.copyOf(ofYours);
        }

        public boolean isNothing() {
            return ofAnySignature.isEmpty() && ofYours.isEmpty();
        }

        public List<String> sentences() {
            return Stream.concat(ofAnySignature.stream().map(Obstacle::sentence), ofYours.stream())
                    .toList();
        }
    }

    /** @param remedy null where nobody in the review can do anything about it */
    record Obstacle(String sentence, @Nullable Remedy remedy) {}

    /** A hazard as its facts have made it, with the names and times that belong to it. */
    record Hazard(
            HazardRecord record,
            @Nullable Assessment initial,
            @Nullable Assessment residual,
            List<Control> controls) {

        public HazardId hazard() {
            return record.id();
        }

        public HazardDescription description() {
            return record.description();
        }
    }

    record Assessment(Judgement judgement, PersonId by, String name, Instant at) {

        public Likelihood likelihood() {
            return judgement.likelihood();
        }

        public Severity severity() {
            return judgement.severity();
        }

        public int rating() {
            return judgement.rating();
        }
    }

    /** @param owner the owner's name; empty when there is none */
    record Control(HazardRecord.Control control, String owner, String addedBy, Instant at) {

        public ControlType type() {
            return control.description().type();
        }

        public String description() {
            return control.description().description();
        }
    }

    record Entry(Instant at, String event, PersonId person, String who, Role role, String sentence, String details) {}
}
