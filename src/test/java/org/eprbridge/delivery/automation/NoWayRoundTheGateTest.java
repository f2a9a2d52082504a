package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.eprbridge.delivery.automation.Inquiry.Edits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.slf4j.LoggerFactory;

/** Run a found story again with {@code -Depr.gate.seed=…}; make it search longer with {@code -Depr.gate.stories=…}. */
@DisplayName("There is no way to live round the safety gate")
class NoWayRoundTheGateTest {

    static final long SEED = Long.getLong("epr.gate.seed", System.nanoTime());
    static final int THOUSANDS = 20_000;

    /** However few are asked for: a search that saw no release, or no flag lifted, has seen nothing. */
    static final int ENOUGH = 2_000;

    static final int STORIES = Math.max(ENOUGH, Integer.getInteger("epr.gate.stories", THOUSANDS));

    /** Every refusal would be a line, and there are millions. */
    @BeforeAll
    static void hush() {
        ((Logger) LoggerFactory.getLogger("org.axonframework")).setLevel(Level.ERROR);
    }

    @Test
    void in_thousands_of_random_stories(TestReporter reporter) {
        var search = new Search(Fault.NONE, new Inquiry(People::who));
        search.tell(STORIES, SEED);
        reporter.publishEntry("%d stories from seed %d".formatted(STORIES, SEED), search.toString());

        assertThat(search.onSignature())
                .as("releases on a signature, seed %d", SEED)
                .isPositive();
        assertThat(search.onNoImpact())
                .as("releases on a decision that there is no impact, seed %d", SEED)
                .isPositive();
        assertThat(search.kept())
                .as("flags that a new signature lifted, seed %d", SEED)
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NONE", "EDITS_AFTER_SIGNING_ARE_FORGOTTEN"})
    void and_a_house_in_which_something_is_wrong_is_found_out(Fault planted, TestReporter reporter) {
        var search = new Search(planted, new Inquiry(People::who));

        assertThatThrownBy(() -> search.tell(THOUSANDS, SEED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Depr.gate.seed=");
        reporter.publishEntry(planted.name(), "found in story " + search.told());
    }

    /** The hash keeps back every edit but those which others have undone again. */
    @Test
    void and_what_was_edited_after_the_signature_is_kept_back_by_two_safeguards() {
        var search = new Search(Fault.EDITS_AFTER_SIGNING_ARE_FORGOTTEN, new Inquiry(People::who, Edits.MAY_BE_UNDONE));
        search.tell(THOUSANDS / 5, SEED);

        assertThat(search.onSignature()).isPositive();
    }
}
