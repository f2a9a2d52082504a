package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Random;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.automation.Inquiry.Edits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Run a found story again with {@code -Depr.gate.seed=…}; make it search longer with {@code -Depr.gate.stories=…}. */
@DisplayName("There is no way to live round the safety gate")
class NoWayRoundTheGateTest {

    static final long SEED = Long.getLong("epr.gate.seed", System.nanoTime());
    static final int STORIES = Integer.getInteger("epr.gate.stories", 20_000);
    static final int STEPS = 30;

    /** Every refusal would be a line, and there are millions. */
    @BeforeAll
    static void hush() {
        ((Logger) LoggerFactory.getLogger("org.axonframework")).setLevel(Level.ERROR);
    }

    @Test
    void in_thousands_of_random_stories(TestReporter reporter) {
        var tally = tell(STORIES, Fault.NONE);
        reporter.publishEntry("%d stories from seed %d".formatted(STORIES, SEED), tally.toString());

        assertThat(tally.onSignature)
                .as("releases on a signature, seed %d", SEED)
                .isPositive();
        assertThat(tally.onNoImpact)
                .as("releases on a decision that there is no impact, seed %d", SEED)
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOBODY_ASKS_THE_REVIEW", "WITHDRAWALS_ARE_FORGOTTEN", "REGISTRATIONS_NEVER_END"})
    void and_a_house_in_which_something_is_wrong_is_found_out(Fault planted) {
        assertThatThrownBy(() -> tell(STORIES, planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Depr.gate.seed=");
    }

    /** The hash keeps back every edit but those which others have undone again. */
    @Test
    void and_what_was_edited_after_the_signature_is_kept_back_by_two_safeguards() {
        var tally = tell(
                STORIES / 5, Fault.EDITS_AFTER_SIGNING_ARE_FORGOTTEN, new Inquiry(Crowd::who, Edits.MAY_BE_UNDONE));

        assertThat(tally.onSignature).isPositive();
    }

    private static Tally tell(int stories, Fault planted) {
        return tell(stories, planted, new Inquiry(Crowd::who));
    }

    private static Tally tell(int stories, Fault planted, Inquiry inquiry) {
        var tally = new Tally();
        var house = new SmallHouse(Crowd.directory(), planted);
        try {
            for (int story = 0; story < stories; story++) {
                house.beginAgain();
                tell(house, SEED + story, inquiry, tally);
            }
        } finally {
            house.close();
        }
        return tally;
    }

    private static void tell(SmallHouse house, long seed, Inquiry inquiry, Tally tally) {
        var chance = new Random(seed);
        var crowd = new Crowd(chance);
        int eagerness = 1 + chance.nextInt(4);
        int looked = 0;
        crowd.begin(house);
        for (int step = 0; step < STEPS; step++) {
            try {
                crowd.act(house);
                for (int i = chance.nextInt(2 * eagerness); i > 0; i--) {
                    house.deliverSomething(chance);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("A story went wrong; tell it again with -Depr.gate.seed=" + seed, e);
            }
            looked = look(house, looked, seed, inquiry, tally);
        }
    }

    private static int look(SmallHouse house, int from, long seed, Inquiry inquiry, Tally tally) {
        var facts = house.facts();
        for (int i = from; i < facts.size(); i++) {
            if (facts.get(i).event() instanceof ChangeMoved moved && moved.to() == Stage.LIVE) {
                int release = i;
                inquiry.complaint(facts, release).ifPresent(complaint -> {
                    throw new AssertionError("%s went live although %s; tell it again with -Depr.gate.seed=%d%n%s"
                            .formatted(
                                    moved.change(),
                                    complaint,
                                    seed,
                                    String.join(
                                            "\n",
                                            facts.subList(0, release + 1).stream()
                                                    .map(it -> it.day() + " "
                                                            + it.by().person() + ": " + it.event())
                                                    .toList())));
                });
                boolean impact = facts.subList(0, i).stream()
                        .anyMatch(it -> it.event() instanceof SafetyReviewRequested requested
                                && requested.change().equals(moved.change()));
                tally.count(impact);
            }
        }
        return facts.size();
    }

    /** How often somebody got through, and how: a test that never sees a release has seen nothing. */
    private static final class Tally {

        private int onSignature;
        private int onNoImpact;

        void count(boolean impact) {
            onSignature += impact ? 1 : 0;
            onNoImpact += impact ? 0 : 1;
        }

        @Override
        public String toString() {
            return "released on a signature %d times, on no impact %d times".formatted(onSignature, onNoImpact);
        }
    }
}
