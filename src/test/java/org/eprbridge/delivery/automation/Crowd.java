package org.eprbridge.delivery.automation;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.CLINICIAN;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;

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
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
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
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.eprbridge.testing.Staff;

/** People with too many roles who try everything, mostly what makes sense at the moment. */
final class Crowd {

    private static final Actor NURSE = person("nurse", CLINICIAN);
    private static final Actor TRIAGER = person("ccio", CCIO);
    static final Actor BUILDER = person("analyst", DIGITAL_ANALYST);
    private static final Actor RELEASER = person("release", RELEASE_MANAGER);
    static final Actor OFFICER = person("cso", SAFETY_OFFICER);
    private static final Actor DEPUTY_OFFICER = person("deputy-cso", SAFETY_OFFICER);
    private static final Actor DEPUTY_WHO_BUILDS = person("deputy", DEPUTY, DIGITAL_ANALYST);
    static final Actor OFFICER_WHO_BUILDS = person("builder-cso", SAFETY_OFFICER, RELEASE_MANAGER);
    private static final Actor EVERYTHING =
            person("everything", SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER, CLINICIAN);

    static final List<Actor> EVERYBODY = List.of(
            NURSE,
            TRIAGER,
            BUILDER,
            RELEASER,
            OFFICER,
            DEPUTY_OFFICER,
            DEPUTY_WHO_BUILDS,
            OFFICER_WHO_BUILDS,
            EVERYTHING);

    private static final String WORDS = "Because.";
    private static final int THINGS = 3;

    private final Random chance;
    private final Nominations nominations;
    private final HazardsInStories hazards;

    Crowd(Random chance) {
        this.chance = chance;
        hazards = new HazardsInStories(chance);
        nominations = new Nominations(
                chance, DEPUTY_OFFICER, List.of(OFFICER, DEPUTY_OFFICER, OFFICER_WHO_BUILDS, EVERYTHING, NURSE));
    }

    static Actor who(PersonId person) {
        return EVERYBODY.stream()
                .filter(it -> it.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    static Directory directory() {
        return Staff.directory(
                EVERYBODY.stream().map(it -> registered(it, null)).toArray(Person[]::new));
    }

    Actor anybody() {
        return pick(EVERYBODY);
    }

    Actor somebodyWith(Actor... preferred) {
        return chance.nextInt(4) == 0 ? anybody() : pick(List.of(preferred));
    }

    /** Some stories begin with nothing, some with an accepted idea, some at the gate: that is where the ways round are. */
    void begin(SmallHouse house) {
        nominations.begin(house);
        int where = chance.nextInt(6);
        if (where == 0) {
            return;
        }
        house.attempt(NURSE, new SubmitIdea(new IdeaId("IDEA-1"), text()));
        house.attempt(NURSE, new SubmitIdea(new IdeaId("IDEA-2"), text()));
        house.attempt(TRIAGER, new AcceptIdea(new IdeaId("IDEA-1"), WORDS, null));
        house.deliverEverything();
        if (where > 1) {
            goToTheGate(house);
        }
    }

    private void goToTheGate(SmallHouse house) {
        var change = new ChangeId("CHG-1");
        var review = ReviewId.of(change);
        house.attempt(TRIAGER, screening(change, chance.nextInt(5) > 0));
        house.deliverEverything();
        new Preparations(house, chance).of(review);
        hazards.writtenDownAndJudged(house, review);
        for (var stage : List.of(Stage.READY, Stage.BUILDING, Stage.TESTING, Stage.READY_TO_RELEASE)) {
            house.attempt(BUILDER, new MoveChange(change, stage));
        }
        house.deliverEverything();
        if (chance.nextBoolean()) {
            house.attempt(pick(OFFICER, DEPUTY_OFFICER), new Preparations(house, chance).signature(review));
            house.deliverEverything();
        }
    }

    /** Sends whatever comes to mind. */
    void act(SmallHouse house) {
        switch (chance.nextInt(30)) {
            case 0, 1 -> house.attempt(somebodyWith(NURSE, EVERYTHING), new SubmitIdea(idea(), text()));
            case 2, 3 ->
                house.attempt(
                        somebodyWith(TRIAGER, DEPUTY_WHO_BUILDS),
                        new AcceptIdea(idea(), WORDS, chance.nextBoolean() ? null : change()));
            case 4 -> house.attempt(somebodyWith(TRIAGER), new ReopenIdea(idea(), WORDS));
            case 5 -> screen(house);
            case 6, 7, 8, 9, 10, 11 -> house.attempt(somebodyWith(BUILDER, RELEASER), move(house));
            case 12 ->
                house.attempt(
                        somebodyWith(BUILDER),
                        new AssignChange(change(), anybody().person()));
            case 13 -> hinder(house);
            case 14, 15, 16, 17, 18, 19 -> hazards.work(house, somebodyWith(BUILDER), review());
            case 20, 21, 22 ->
                house.attempt(
                        somebodyWith(OFFICER, OFFICER, DEPUTY_OFFICER),
                        new Preparations(house, chance).signature(review()));
            case 23 -> house.attempt(somebodyWith(TRIAGER), new JoinIdea(idea(), idea(), WORDS));
            case 24 -> house.attempt(somebodyWith(TRIAGER), new UndoJoin(idea(), WORDS));
            case 25 -> lookAgain(house);
            case 26 -> house.attempt(somebodyWith(RELEASER), new RollBackChange(change(), WORDS));
            case 27 -> house.pass(1 + chance.nextInt(20));
            case 28 -> nominations.change(house, change());
            default -> cheat(house);
        }
    }

    private void lookAgain(SmallHouse house) {
        int number = 1 + chance.nextInt(2);
        house.attempt(
                somebodyWith(OFFICER),
                chance.nextBoolean()
                        ? new UpholdScreening(change(), number, WORDS)
                        : new OverturnScreening(change(), number, WORDS));
    }

    private void screen(SmallHouse house) {
        house.attempt(
                somebodyWith(TRIAGER, OFFICER, DEPUTY_WHO_BUILDS, EVERYTHING),
                screening(change(), chance.nextInt(3) > 0));
    }

    private static ScreenChange screening(ChangeId change, boolean impact) {
        return new ScreenChange(change, impact, WORDS, ScreeningAnswers.noToAll());
    }

    private void hinder(SmallHouse house) {
        switch (chance.nextInt(6)) {
            case 0 -> house.attempt(somebodyWith(BUILDER), new BlockChange(change(), WORDS));
            case 1, 2 -> house.attempt(somebodyWith(BUILDER), new UnblockChange(change()));
            case 3 -> house.attempt(somebodyWith(BUILDER), new SizeChange(change(), pick(Size.values())));
            case 4 ->
                house.attempt(
                        somebodyWith(OFFICER),
                        chance.nextBoolean()
                                ? new RefuseSignOff(review(), WORDS)
                                : new WithdrawSignOff(review(), WORDS));
            default -> {
                if (chance.nextInt(4) == 0) {
                    house.attempt(somebodyWith(BUILDER), new DropChange(change(), WORDS));
                }
            }
        }
    }

    /** Orders that only the platform may give. */
    private void cheat(SmallHouse house) {
        var change = change();
        var person = anybody();
        house.attempt(
                person,
                new RecordSafetyDecision(change, ReviewId.of(change), SafetyDecision.SIGNED, person.person(), WORDS));
        house.attempt(person, new JoinChange(change, new Acceptance(idea(), 99, person.person(), person.person())));
    }

    /** Mostly on to the next stage. */
    private MoveChange move(SmallHouse house) {
        var change = change();
        int next = house.stageOf(change).ordinal() + 1;
        boolean sensible = chance.nextInt(4) > 0 && next <= Stage.LIVE.ordinal();
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

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[chance.nextInt(from.length)];
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
