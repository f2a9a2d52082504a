package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.automation.People.BUILDER;
import static org.eprbridge.delivery.automation.People.DEPUTY_OFFICER;
import static org.eprbridge.delivery.automation.People.NURSE;
import static org.eprbridge.delivery.automation.People.OFFICER;

import java.util.List;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.PreparationCommand;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;

/** How the crowd prepares a review before anybody can sign it: mostly well, sometimes half, and sometimes on the wrong path. */
record Preparations(SmallHouse house, People people) {

    void of(ReviewId review) {
        for (var step : List.of(scope(review, "All"), path(review), workshop(review, "We looked."))) {
            if (!people.oneIn(20)) {
                house.attempt(step instanceof ChoosePath ? OFFICER : BUILDER, step);
            }
        }
    }

    /** Somebody has second thoughts, whether or not it is signed. */
    void again(ReviewId review) {
        var words = people.pick("All", "We looked.", "More.");
        house.attempt(
                people.mostly(OFFICER, BUILDER),
                people.pick(scope(review, words), path(review), workshop(review, words)));
    }

    /** Mostly under what stands there, and sometimes under what no longer does. */
    SignOff signature(ReviewId review) {
        return new SignOff(review, "Safe.", people.oneIn(10) ? new RecordId("yesterday") : house.recordOf(review));
    }

    private static PreparationCommand scope(ReviewId review, String words) {
        return new DescribeScope(review, new SystemScope(words, "Nurses", "Day", "Downtime"));
    }

    private PreparationCommand path(ReviewId review) {
        return new ChoosePath(review, people.oneIn(6) ? ReviewPath.SHORT : ReviewPath.FULL, "In proportion.");
    }

    /** Now and then without anybody who would count. */
    private PreparationCommand workshop(ReviewId review, String words) {
        var attendee = people.oneIn(6) ? people.pick(NURSE, DEPUTY_OFFICER) : OFFICER;
        return new RecordWorkshop(
                review,
                new Workshop(house.today(), List.of(new Workshop.Attendee(attendee.person(), "Doctor")), words));
    }
}
