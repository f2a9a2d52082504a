package org.eprbridge.delivery.automation;

import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.WIDER_SCOPE;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Cast.SECOND_CSO;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.RegistrationBody;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;

/** The first change of a house, from the idea to the signature of its review. */
final class OneChange {

    static final ChangeId CHANGE = new ChangeId("CHG-1");
    static final ReviewId REVIEW = ReviewId.of(CHANGE);
    private final SmallHouse house;

    /** Both safety officers are nominated. */
    OneChange(SmallHouse house) {
        this.house = house;
        for (var officer : List.of(CSO, SECOND_CSO)) {
            house.attempt(
                    BOARD,
                    new NominateOfficer(
                            OfficerId.of(officer.person()),
                            OfficerKind.LEAD,
                            new OfficerRegistration(RegistrationBody.GMC, "0000042", LocalDate.of(2030, 12, 31))));
        }
    }

    IdeaId shared(String reference, Actor sender) {
        var idea = new IdeaId(reference);
        house.attempt(sender, new SubmitIdea(idea, new IdeaText("Title", "Problem", "", "", "", 1.0, 1.0, "")));
        return idea;
    }

    void accept(IdeaId idea) {
        house.attempt(CCIO, new AcceptIdea(idea, "We will build it.", null));
        house.deliverEverything();
    }

    void review() {
        house.attempt(ANALYST, new ScreenChange(CHANGE, true, "A dose could be read wrongly."));
        house.deliverEverything();
        var hazard = new HazardId("HZ-1");
        house.attempt(ANALYST, new DescribeScope(REVIEW, SCOPE));
        house.attempt(CSO, new ChoosePath(REVIEW, ReviewPath.SHORT, "Only a heading changes."));
        house.attempt(ANALYST, new AddHazard(REVIEW, hazard, WRONG_UNIT));
        for (var phase : Phase.values()) {
            house.attempt(
                    ANALYST,
                    new AssessHazard(
                            REVIEW,
                            hazard,
                            phase,
                            Likelihood.VERY_LOW,
                            Harm.NEGLIGIBLE,
                            Patients.ONE,
                            "Tested.",
                            "",
                            ""));
        }
    }

    /** @return whether that was possible */
    boolean signs(Actor officer) {
        boolean signed = house.attempt(officer, new SignOff(REVIEW, "Safe.", house.recordOf(REVIEW)));
        house.deliverEverything();
        return signed;
    }

    void isEdited() {
        house.attempt(ANALYST, new DescribeScope(REVIEW, WIDER_SCOPE));
        house.deliverEverything();
    }

    void withdraws(Actor officer, String reason) {
        house.attempt(officer, new WithdrawSignOff(REVIEW, reason));
        house.deliverEverything();
    }

    void movesTo(Stage last) {
        for (var stage : Stage.values()) {
            if (stage.ordinal() > 0 && stage.ordinal() <= last.ordinal()) {
                house.attempt(RELEASE, new MoveChange(CHANGE, stage));
                house.deliverEverything();
            }
        }
    }
}
