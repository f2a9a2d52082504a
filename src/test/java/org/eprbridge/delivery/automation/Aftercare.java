package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.automation.People.BUILDER;
import static org.eprbridge.delivery.automation.People.DEPUTY_OFFICER;
import static org.eprbridge.delivery.automation.People.NURSE;
import static org.eprbridge.delivery.automation.People.OFFICER;
import static org.eprbridge.delivery.automation.People.RELEASER;
import static org.eprbridge.delivery.automation.People.WORDS;

import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;

/** What the crowd does when something is in use, or thinks that it is: watch it, take it back, and say what went wrong. */
record Aftercare(SmallHouse house, People people) {

    void work(ChangeId change) {
        var review = ReviewId.of(change);
        switch (people.chance().nextInt(12)) {
            case 0, 1, 2 -> report(change);
            case 3 -> explain(review);
            case 4, 5 -> house.attempt(people.mostly(OFFICER, DEPUTY_OFFICER), new WithdrawSignOff(review, WORDS));
            case 6 -> house.attempt(people.mostly(OFFICER), new RefuseSignOff(review, WORDS));
            case 7, 8 -> house.attempt(people.mostly(RELEASER, BUILDER), new RollBackChange(change, WORDS));
            case 9 -> hurry(change);
            case 10 -> house.attempt(people.mostly(OFFICER), new ApproveHazardLog(review, house.recordOf(review)));
            default ->
                house.attempt(
                        people.mostly(OFFICER),
                        new ExtendWatch(
                                change, house.today().plusDays(people.chance().nextInt(40)), WORDS));
        }
    }

    private void report(ChangeId change) {
        house.attempt(
                people.mostly(BUILDER, OFFICER),
                new ReportIncident(
                        change,
                        incident(),
                        "W-" + people.chance().nextInt(3),
                        house.today().minusDays(people.chance().nextInt(2)),
                        WORDS,
                        people.chance().nextBoolean() ? hazard() : null));
    }

    private void explain(ReviewId review) {
        house.attempt(
                people.mostly(OFFICER, BUILDER),
                people.chance().nextBoolean()
                        ? new LinkIncident(review, incident(), hazard())
                        : new SetIncidentAside(review, incident(), WORDS));
    }

    /** Takes it back and out again before the news has gone round. */
    private void hurry(ChangeId change) {
        report(change);
        house.attempt(RELEASER, new RollBackChange(change, WORDS));
        house.attempt(people.mostly(RELEASER, NURSE), new MoveChange(change, Stage.LIVE));
    }

    private IncidentId incident() {
        return new IncidentId("INC-" + (1 + people.chance().nextInt(3)));
    }

    private HazardId hazard() {
        return new HazardId("HZ-" + (people.oneIn(4) ? 2 : 1));
    }
}
