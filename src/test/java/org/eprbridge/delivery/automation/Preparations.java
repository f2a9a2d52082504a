package org.eprbridge.delivery.automation;

import java.util.List;
import java.util.Random;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;

/** How the crowd prepares a review before anybody can sign it: mostly well, and sometimes on the wrong path. */
record Preparations(SmallHouse house, Random chance) {

    void of(ReviewId review) {
        house.attempt(Crowd.BUILDER, new DescribeScope(review, new SystemScope("All", "Nurses", "Day", "Downtime")));
        var path = chance.nextInt(4) == 0 ? ReviewPath.SHORT : ReviewPath.FULL;
        house.attempt(Crowd.OFFICER, new ChoosePath(review, path, "In proportion."));
        var attendees = List.of(new Workshop.Attendee(Crowd.OFFICER.person(), "Doctor"));
        house.attempt(Crowd.BUILDER, new RecordWorkshop(review, new Workshop(house.today(), attendees, "We looked.")));
    }

    /** Mostly under what stands there, and sometimes under what no longer does. */
    SignOff signature(ReviewId review) {
        boolean careless = chance.nextInt(10) == 0;
        return new SignOff(review, "Safe.", careless ? new RecordId("yesterday") : house.recordOf(review));
    }
}
