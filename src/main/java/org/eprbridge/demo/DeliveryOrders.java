package org.eprbridge.demo;

import java.time.Instant;
import java.util.Optional;
import org.eprbridge.delivery.ChangeCommand;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.demo.Story.Step;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.IncidentCommand;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SafetyRecords;
import org.eprbridge.safety.SafetyReviewCommand;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.Workshop;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns a step of a story into the order that a person would have given on the board or in a safety review. */
@Component
@Profile("demo")
class DeliveryOrders {

    private final Whereabouts whereabouts;
    private final SafetyRecords records;
    private final Directory directory;

    DeliveryOrders(Whereabouts whereabouts, SafetyRecords records, Directory directory) {
        this.directory = directory;
        this.whereabouts = whereabouts;
        this.records = records;
    }

    /** Empty when the step is not about a change. */
    Optional<ChangeCommand> changeOrder(ChangeId change, Step step) {
        return Optional.ofNullable(
                switch (step.verb()) {
                    case "assigns" -> new AssignChange(change, new PersonId(step.word(0)));
                    case "sizes" -> new SizeChange(change, Size.valueOf(step.word(0)));
                    case "moves" -> new MoveChange(change, Stage.valueOf(step.word(0)));
                    case "blocks" -> new BlockChange(change, step.text());
                    case "unblocks" -> new UnblockChange(change);
                    case "drops" -> new DropChange(change, step.text());
                    case "sees-impact" -> new ScreenChange(change, true, step.text());
                    case "sees-no-impact" -> new ScreenChange(change, false, step.text(), ScreeningAnswers.noToAll());
                    default -> null;
                });
    }

    /** Empty when the step is not about a safety review. */
    Optional<SafetyReviewCommand> reviewOrder(ReviewId review, Step step, Instant at) {
        return Optional.ofNullable(
                switch (step.verb()) {
                    case "finds" -> new AddHazard(review, whereabouts.hazard(review, step.word(0)), hazard(step));
                    case "assesses" -> assessment(review, step);
                    case "controls" ->
                        new AddControl(
                                review,
                                whereabouts.hazard(review, step.word(0)),
                                whereabouts.control(review, step.word(0), step.word(1)),
                                new ControlDescription(
                                        ControlType.valueOf(step.word(2)),
                                        step.text(),
                                        step.who(),
                                        NewHazard.NO,
                                        null));
                    case "describes-scope" -> new DescribeScope(review, scope(step.text()));
                    case "chooses-path" -> new ChoosePath(review, ReviewPath.valueOf(step.word(0)), step.text());
                    case "holds-workshop" -> new RecordWorkshop(review, workshop(step, at));
                    case "shows-in-place" -> evidence(review, step, Proof.IMPLEMENTED);
                    case "shows-effect" -> evidence(review, step, Proof.EFFECTIVE);
                    case "offers" -> offer(review, step);
                    case "offers-outside" -> offerOutside(review, step);
                    case "closes" -> new CloseHazard(review, whereabouts.hazard(review, step.word(0)), step.text());
                    case "signs" -> new SignOff(review, step.text(), recordOf(review));
                    case "refuses-to-sign" -> new RefuseSignOff(review, step.text());
                    default -> null;
                });
    }

    /** Empty when the step is not about an incident. */
    Optional<IncidentCommand> incidentOrder(ChangeId change, Step step, Instant at) {
        var review = ReviewId.of(change);
        return Optional.ofNullable(
                switch (step.verb()) {
                    case "reports-incident" ->
                        new ReportIncident(
                                change,
                                whereabouts.incident(review, step.word(0)),
                                step.word(0),
                                WorkingDays.londonDay(at),
                                step.text(),
                                step.words().size() > 1 ? whereabouts.hazard(review, step.word(1)) : null);
                    case "sets-incident-aside" ->
                        new SetIncidentAside(review, whereabouts.incident(review, step.word(0)), step.text());
                    default -> null;
                });
    }

    /** Division and reason, with a bar between. */
    private OfferHazard offer(ReviewId review, Step step) {
        var parts = step.text().split(" \\| ");
        return new OfferHazard(
                review, whereabouts.hazard(review, step.word(0)), new Receiver(step.word(1), parts[0]), parts[1]);
    }

    /** Organisation, team, contact and reason, with bars between. */
    private OfferHazardOutside offerOutside(ReviewId review, Step step) {
        var parts = step.text().split(" \\| ");
        return new OfferHazardOutside(
                review, whereabouts.hazard(review, step.word(0)), new Receiver(parts[0], parts[1]), parts[2], parts[3]);
    }

    /** In a story the officer always signs what stands there. */
    private RecordId recordOf(ReviewId review) {
        return new RecordId(records.now(review).map(SafetyRecord::sha256).orElse("nothing"));
    }

    /** Scope, intended use, normal and fault conditions, with bars between. */
    private static SystemScope scope(String text) {
        var parts = text.split(" \\| ");
        return new SystemScope(parts[0], parts[1], parts[2], parts[3]);
    }

    /** On the day on which it is recorded; everybody came as what they are. */
    private Workshop workshop(Step step, Instant at) {
        var attendees = step.words().stream()
                .map(PersonId::new)
                .map(person -> new Workshop.Attendee(
                        person, directory.find(person).orElseThrow().standing().profession()))
                .toList();
        return new Workshop(WorkingDays.londonDay(at), attendees, step.text());
    }

    private GiveEvidence evidence(ReviewId review, Step step, Proof proves) {
        return new GiveEvidence(
                review,
                whereabouts.hazard(review, step.word(0)),
                whereabouts.control(review, step.word(0), step.word(1)),
                whereabouts.evidence(review, step.word(0) + "/" + step.word(1) + "/" + proves),
                new Evidence(proves, step.text(), "", null));
    }

    /** Name, cause, effect, hazard and harm, with bars between. */
    private static HazardDescription hazard(Step step) {
        var parts = step.text().split(" \\| ");
        return new HazardDescription(
                parts[0], parts[1], parts[2], parts[3], parts[4], Condition.valueOf(step.word(1)), "");
    }

    /** Why it is judged so, why it is not reduced further, and what outweighs it, with bars between; later ones may be missing. */
    private AssessHazard assessment(ReviewId review, Step step) {
        var parts = (step.text() + "||").split("\\|", -1);
        return new AssessHazard(
                review,
                whereabouts.hazard(review, step.word(0)),
                Phase.valueOf(step.word(1)),
                Likelihood.valueOf(step.word(2)),
                Harm.valueOf(step.word(3)),
                Patients.valueOf(step.word(4)),
                parts[0],
                parts[1],
                parts[2]);
    }
}
