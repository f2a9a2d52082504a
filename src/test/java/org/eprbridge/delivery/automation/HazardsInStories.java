package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.automation.People.BUILDER;
import static org.eprbridge.delivery.automation.People.DEPUTY_OFFICER;
import static org.eprbridge.delivery.automation.People.OFFICER;
import static org.eprbridge.delivery.automation.People.RELEASER;
import static org.eprbridge.delivery.automation.People.TRIAGER;
import static org.eprbridge.delivery.automation.People.WORDS;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.OfferHazard;
import org.eprbridge.safety.TransferCommand.OfferHazardOutside;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferCommand.RefuseHazard;

/** What the crowd does with hazards: mostly careful, now and then not. */
record HazardsInStories(SmallHouse house, People people) {

    /** Most often so that somebody could sign. */
    void writtenDownAndJudged(ReviewId review) {
        var hazard = new HazardId("HZ-1");
        house.attempt(BUILDER, new AddHazard(review, hazard, description("Name")));
        house.attempt(
                BUILDER,
                assessed(
                        review, hazard, Phase.INITIAL, Likelihood.LOW, people.oneIn(3) ? Harm.NEGLIGIBLE : Harm.DEATH));
        house.attempt(
                BUILDER,
                assessed(
                        review,
                        hazard,
                        Phase.RESIDUAL,
                        Likelihood.VERY_LOW,
                        people.oneIn(8) ? Harm.DEATH : Harm.NEGLIGIBLE));
    }

    void work(ReviewId review) {
        switch (people.chance().nextInt(12)) {
            case 0 -> house.attempt(people.mostly(BUILDER), new AddHazard(review, hazard(), description("Name")));
            case 1, 2, 3, 4, 5 -> house.attempt(people.mostly(BUILDER, DEPUTY_OFFICER), assessment(review));
            case 6 -> describe(review);
            case 7 -> settle(review);
            case 8 -> handOver(review);
            default -> new ControlsInStories(house, people).work(review, hazard());
        }
    }

    private void describe(ReviewId review) {
        var link = new HazardLink(LinkKind.STEP, "giving a medicine", "");
        house.attempt(
                people.mostly(BUILDER),
                people.pick(
                        new EditHazard(review, hazard(), description(people.pick("Name", "Another name"))),
                        new LinkHazard(review, hazard(), link),
                        new UnlinkHazard(review, hazard(), LinkKind.STEP, link.reference())));
    }

    private void settle(ReviewId review) {
        if (people.oneIn(2)) {
            house.attempt(people.mostly(OFFICER), new CloseHazard(review, hazard(), WORDS));
        } else {
            house.attempt(people.mostly(BUILDER), new ReopenHazard(review, hazard(), WORDS));
        }
    }

    /** Often it is answered at once, by the right people or by others. */
    private void handOver(ReviewId review) {
        var hazard = hazard();
        if (people.oneIn(3)) {
            handOverOutside(review, hazard);
            return;
        }
        var to = people.pick(
                new Receiver("RXX", ""),
                new Receiver("RXX", "Medicine"),
                new Receiver("RYY", ""),
                new Receiver("RZZ", ""));
        house.attempt(people.mostly(OFFICER, DEPUTY_OFFICER), new OfferHazard(review, hazard, to, WORDS));
        if (people.oneIn(2)) {
            house.attempt(
                    people.mostly(RELEASER, TRIAGER, BUILDER),
                    people.oneIn(2)
                            ? new AcceptHazard(review, hazard, WORDS)
                            : new RefuseHazard(review, hazard, WORDS));
        }
    }

    private void handOverOutside(ReviewId review, HazardId hazard) {
        house.attempt(
                people.mostly(OFFICER),
                new OfferHazardOutside(review, hazard, new Receiver("Supplier", ""), "A mailbox", WORDS));
        if (people.oneIn(2)) {
            var answer = new OutsideAnswer(
                    people.pick(OfferDecision.values()), "Their safety lead", house.today(), "T-1", WORDS);
            house.attempt(people.mostly(BUILDER), new RecordOutsideAnswer(review, hazard, answer));
        }
    }

    private AssessHazard assessment(ReviewId review) {
        boolean careful = !people.oneIn(4);
        return assessed(
                review,
                hazard(),
                people.pick(Phase.values()),
                careful ? Likelihood.VERY_LOW : people.pick(Likelihood.values()),
                careful ? Harm.NEGLIGIBLE : people.pick(Harm.values()));
    }

    /** Mostly with the reasons that a rating of two or three asks for. */
    private AssessHazard assessed(ReviewId review, HazardId hazard, Phase phase, Likelihood likelihood, Harm harm) {
        var reason = people.oneIn(8) ? "" : WORDS;
        return new AssessHazard(
                review, hazard, phase, likelihood, harm, people.pick(Patients.values()), WORDS, reason, reason);
    }

    private HazardId hazard() {
        return new HazardId("HZ-" + (people.oneIn(5) ? 2 : 1));
    }

    private static HazardDescription description(String name) {
        return new HazardDescription(name, "Cause", "Effect", "Hazard", "Harm", Condition.NORMAL, "");
    }
}
