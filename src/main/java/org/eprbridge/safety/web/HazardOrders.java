package org.eprbridge.safety.web;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.jspecify.annotations.Nullable;

/** What programs send about hazards. Whatever may be missing is nullable; messages say what is wrong. */
final class HazardOrders {

    private HazardOrders() {}

    /** @param clientId chosen by the program, so that sending twice adds one hazard; may be missing */
    record HazardToAdd(
            @Nullable String clientId,
            @Nullable String name,
            @Nullable String cause,
            @Nullable String effect,
            @Nullable String hazard,
            @Nullable String harm,
            @Nullable Condition condition,
            @Nullable String existingControls) {

        HazardDescription description() {
            return new HazardDescription(name, cause, effect, hazard, harm, condition, existingControls);
        }
    }

    /** The severity follows from harm and patients, so nobody sends it. */
    record Assessment(
            @Nullable Phase phase,
            @Nullable Likelihood likelihood,
            @Nullable Harm harm,
            @Nullable Patients patients,
            @Nullable String rationale,
            @Nullable String whyNotLower,
            @Nullable String riskBenefit) {}

    /**
     * @param clientId chosen by the program, so that sending twice adds one control; may be missing
     * @param makesHazard whether the control makes a hazard of its own; may be answered later
     */
    record ControlToAdd(
            @Nullable String clientId,
            @Nullable ControlType type,
            @Nullable String description,
            @Nullable PersonId owner,
            @Nullable NewHazard makesHazard,
            @Nullable HazardId madeHazard) {

        ControlDescription toDescription() {
            return new ControlDescription(type, description, owner, makesHazard, madeHazard);
        }
    }

    record Added(HazardId id) {}

    /** Where a review stands after a control was added, and the control's reference. */
    record NowWithControl(
            ControlId control,
            ReviewId id,
            ChangeId change,
            ReviewStatus status,
            List<String> inTheWay,
            String sha256) {

        static NowWithControl of(ControlId control, ReviewPage.View view) {
            return new NowWithControl(
                    control,
                    view.review(),
                    view.change(),
                    view.status(),
                    view.inTheWay().sentences(),
                    view.sha256());
        }
    }

    record LinkToAdd(
            @Nullable LinkKind kind,
            @Nullable String reference,
            @Nullable String note) {

        HazardLink toLink() {
            return new HazardLink(Bodies.asSent(kind), Bodies.orEmpty(reference), Bodies.orEmpty(note));
        }
    }

    record LinkToRemove(@Nullable LinkKind kind, @Nullable String reference) {}

    /** @param clientId chosen by the program, so that sending twice gives the evidence once; may be missing */
    record EvidenceToGive(
            @Nullable String clientId,
            @Nullable Proof proves,
            @Nullable String text,
            @Nullable String link) {

        Evidence toEvidence(@Nullable EvidenceFile file) {
            return new Evidence(Bodies.asSent(proves), Bodies.orEmpty(text), Bodies.orEmpty(link), file);
        }
    }

    /** Where a review stands after evidence was given, and the evidence's reference. */
    record NowWithEvidence(
            EvidenceId evidence,
            ReviewId id,
            ChangeId change,
            ReviewStatus status,
            List<String> inTheWay,
            String sha256) {

        static NowWithEvidence of(EvidenceId evidence, ReviewPage.View view) {
            return new NowWithEvidence(
                    evidence,
                    view.review(),
                    view.change(),
                    view.status(),
                    view.inTheWay().sentences(),
                    view.sha256());
        }
    }

    /** @param division a part of the organisation; may be missing */
    record Offer(
            @Nullable String organisation,
            @Nullable String division,
            @Nullable String reason) {

        Receiver to() {
            return new Receiver(Bodies.orEmpty(organisation), Bodies.orEmpty(division));
        }
    }

    record Answer(@Nullable String answer) {}

    /** @param team a part of the organisation; may be missing */
    record OutsideOffer(
            @Nullable String organisation,
            @Nullable String team,
            @Nullable String contact,
            @Nullable String reason) {

        Receiver to() {
            return new Receiver(Bodies.orEmpty(organisation), Bodies.orEmpty(team));
        }
    }

    record AnswerFromOutside(
            @Nullable OfferDecision decision,
            @Nullable String answeredBy,
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String words) {

        OutsideAnswer toAnswer() {
            return new OutsideAnswer(
                    Bodies.asSent(decision),
                    Bodies.orEmpty(answeredBy),
                    Bodies.asSent(date),
                    Bodies.orEmpty(reference),
                    Bodies.orEmpty(words));
        }
    }

    record Reason(@Nullable String reason) {}
}
