package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.automation.People.BUILDER;
import static org.eprbridge.delivery.automation.People.DEPUTY_OFFICER;
import static org.eprbridge.delivery.automation.People.DEPUTY_WHO_BUILDS;
import static org.eprbridge.delivery.automation.People.EVERYTHING;
import static org.eprbridge.delivery.automation.People.NURSE;
import static org.eprbridge.delivery.automation.People.OFFICER;
import static org.eprbridge.delivery.automation.People.OFFICER_WHO_BUILDS;
import static org.eprbridge.delivery.automation.People.RELEASER;
import static org.eprbridge.delivery.automation.People.TRIAGER;
import static org.eprbridge.delivery.automation.People.WORDS;

import java.util.List;
import java.util.Random;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;

/** Tries everything, mostly what makes sense at the moment. */
final class Crowd {

    private static final int THINGS = 3;

    private final SmallHouse house;
    private final Random chance;
    private final People people;
    private final Nominations nominations;
    private final HazardsInStories hazards;
    private final Preparations preparations;
    private final Aftercare aftercare;

    Crowd(SmallHouse house, Random chance) {
        this.house = house;
        this.chance = chance;
        people = new People(chance);
        hazards = new HazardsInStories(house, people);
        preparations = new Preparations(house, people);
        aftercare = new Aftercare(house, people);
        nominations = new Nominations(
                chance, DEPUTY_OFFICER, List.of(OFFICER, DEPUTY_OFFICER, OFFICER_WHO_BUILDS, EVERYTHING, NURSE));
    }

    /** Some stories begin with nothing, some with an accepted idea, some at the gate, and some behind it. */
    void begin() {
        nominations.begin(house);
        int where = chance.nextInt(8);
        if (where == 0) {
            return;
        }
        house.attempt(NURSE, new SubmitIdea(new IdeaId("IDEA-1"), text()));
        house.attempt(NURSE, new SubmitIdea(new IdeaId("IDEA-2"), text()));
        house.attempt(TRIAGER, new AcceptIdea(new IdeaId("IDEA-1"), WORDS, null));
        house.deliverEverything();
        if (where > 1) {
            goToTheGate(new ChangeId("CHG-1"), where > 4);
        }
    }

    private void goToTheGate(ChangeId change, boolean through) {
        var review = ReviewId.of(change);
        house.attempt(TRIAGER, screening(change, !people.oneIn(5)));
        house.deliverEverything();
        preparations.of(review);
        hazards.writtenDownAndJudged(review);
        for (var stage : List.of(Stage.READY, Stage.BUILDING, Stage.TESTING, Stage.READY_TO_RELEASE)) {
            house.attempt(BUILDER, new MoveChange(change, stage));
        }
        house.deliverEverything();
        if (through || chance.nextBoolean()) {
            house.attempt(people.pick(OFFICER, OFFICER, DEPUTY_OFFICER), preparations.signature(review));
            house.deliverEverything();
        }
        if (through) {
            house.attempt(RELEASER, new MoveChange(change, Stage.LIVE));
        }
    }

    /** Now and then somebody else does something at the same moment, and is quicker. */
    void act() {
        if (people.oneIn(10)) {
            house.atOnce(this::actAlone, this::actAlone);
        } else {
            actAlone();
        }
    }

    /** Sends whatever comes to mind. */
    private void actAlone() {
        switch (chance.nextInt(36)) {
            case 0 -> house.attempt(people.mostly(NURSE, EVERYTHING), new SubmitIdea(idea(), text()));
            case 1, 2 ->
                house.attempt(
                        people.mostly(TRIAGER, DEPUTY_WHO_BUILDS),
                        new AcceptIdea(idea(), WORDS, chance.nextBoolean() ? null : change()));
            case 3 -> house.attempt(people.mostly(TRIAGER), new ReopenIdea(idea(), WORDS));
            case 4 -> house.attempt(people.mostly(TRIAGER), new JoinIdea(idea(), idea(), WORDS));
            case 5 -> house.attempt(people.mostly(TRIAGER), new UndoJoin(idea(), WORDS));
            case 6 -> screen();
            case 7, 8, 9, 10, 11, 12 -> house.attempt(people.mostly(BUILDER, RELEASER), move());
            case 13 ->
                house.attempt(
                        people.mostly(BUILDER),
                        new AssignChange(change(), people.anybody().person()));
            case 14 -> hinder();
            case 15, 16, 17, 18, 19, 20 -> hazards.work(review());
            case 21 -> preparations.again(review());
            case 22, 23, 24, 25 ->
                house.attempt(people.mostly(OFFICER, OFFICER, DEPUTY_OFFICER), preparations.signature(review()));
            case 26 -> lookAgain();
            case 27, 28, 29, 30, 31 -> aftercare.work(change());
            case 32 -> house.pass(1 + chance.nextInt(20));
            case 33, 34 -> nominations.change(house, change());
            default -> cheat();
        }
    }

    private void lookAgain() {
        int number = 1 + chance.nextInt(2);
        house.attempt(
                people.mostly(OFFICER),
                chance.nextBoolean()
                        ? new UpholdScreening(change(), number, WORDS)
                        : new OverturnScreening(change(), number, WORDS));
    }

    private void screen() {
        house.attempt(
                people.mostly(TRIAGER, OFFICER, DEPUTY_WHO_BUILDS, EVERYTHING), screening(change(), !people.oneIn(3)));
    }

    private static ScreenChange screening(ChangeId change, boolean impact) {
        return new ScreenChange(change, impact, WORDS, ScreeningAnswers.noToAll());
    }

    private void hinder() {
        switch (chance.nextInt(5)) {
            case 0 -> house.attempt(people.mostly(BUILDER), new BlockChange(change(), WORDS));
            case 1, 2 -> house.attempt(people.mostly(BUILDER), new UnblockChange(change()));
            case 3 -> house.attempt(people.mostly(BUILDER), new SizeChange(change(), people.pick(Size.values())));
            default -> {
                if (people.oneIn(4)) {
                    house.attempt(people.mostly(BUILDER), new DropChange(change(), WORDS));
                }
            }
        }
    }

    /** Orders that only the platform may give. */
    private void cheat() {
        var change = change();
        var person = people.anybody();
        house.attempt(
                person,
                new RecordSafetyDecision(change, ReviewId.of(change), SafetyDecision.SIGNED, person.person(), WORDS));
        house.attempt(person, new JoinChange(change, new Acceptance(idea(), 99, person.person(), person.person())));
    }

    /** Mostly on to the next stage. */
    private MoveChange move() {
        var change = change();
        int next = house.stageOf(change).ordinal() + 1;
        boolean sensible = !people.oneIn(4) && next <= Stage.LIVE.ordinal();
        return new MoveChange(change, sensible ? Stage.values()[next] : Stage.values()[chance.nextInt(7)]);
    }

    private IdeaId idea() {
        return new IdeaId("IDEA-" + one());
    }

    private ChangeId change() {
        return new ChangeId("CHG-" + one());
    }

    private ReviewId review() {
        return ReviewId.of(change());
    }

    /** Mostly the first, so that stories get somewhere. */
    private int one() {
        return chance.nextInt(3) > 0 ? 1 : 1 + chance.nextInt(THINGS);
    }

    private static IdeaText text() {
        return new IdeaText("Title", "Problem", "Wish", "Area", "Nurses", 1.0, 1.0, "");
    }
}
