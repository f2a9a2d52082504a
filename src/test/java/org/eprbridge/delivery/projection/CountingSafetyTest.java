package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.reason;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.SafetyNumbers;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Clinical safety in numbers")
class CountingSafetyTest {

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("numbers");
    final ChangeListProjection projection = new ChangeListProjection(mongo);
    final CountsSafety counts = new CountsSafety(mongo);
    final Map<ChangeId, Long> facts = new HashMap<>();

    @BeforeEach
    void forget() {
        projection.forgetEverything();
    }

    @Test
    void says_nothing_of_nothing() {
        assertThat(numbers()).isEqualTo(new SafetyNumbers.Numbers(0, 0, new SafetyNumbers.Turnaround(0, 0, 0), 0, 0));
        assertThat(numbers().noImpactPercent()).isZero();
    }

    @Test
    void tells_the_share_without_impact_of_what_was_answered_and_not_dropped() {
        harmless("CHG-1");
        harmless("CHG-2");
        asked("CHG-3", 40);
        opened("CHG-4");
        harmless("CHG-5");
        happens(new ChangeDropped(new ChangeId("CHG-5"), "No money.", Set.of()), 1);

        assertThat(numbers().answered()).isEqualTo(3);
        assertThat(numbers().noImpact()).isEqualTo(2);
        assertThat(numbers().noImpactPercent()).isEqualTo(67);
    }

    @Test
    void measures_from_the_impact_that_was_seen_to_the_first_signature() {
        for (int days = 1; days <= 10; days++) {
            asked("CHG-" + days, 30);
            decided("CHG-" + days, SafetyDecision.SIGNED, 30 - days);
        }
        decided("CHG-1", SafetyDecision.STALE, 5);
        decided("CHG-1", SafetyDecision.SIGNED, 1);

        assertThat(numbers().turnaround()).isEqualTo(new SafetyNumbers.Turnaround(10, 5, 9));
    }

    @Test
    void says_how_long_the_longest_has_waited() {
        asked("CHG-1", 12);
        asked("CHG-2", 3);
        asked("CHG-3", 90);
        decided("CHG-3", SafetyDecision.SIGNED, 80);
        decided("CHG-2", SafetyDecision.REFUSED, 2);

        assertThat(numbers().inReview()).isEqualTo(2);
        assertThat(numbers().longestWait()).isEqualTo(12);
    }

    private SafetyNumbers.Numbers numbers() {
        return counts.answer(new SafetyNumbers.Now(), NOW);
    }

    private void opened(String change) {
        happens(new ChangeOpened(new ChangeId(change), "Title"), 100);
    }

    private void harmless(String change) {
        opened(change);
        happens(new ChangeScreened(new ChangeId(change), false, "A label.", ScreeningAnswers.noToAll()), 99);
    }

    private void asked(String change, int daysAgo) {
        opened(change);
        var id = new ChangeId(change);
        happens(new SafetyReviewRequested(id, ReviewId.of(id), "Title", "A dose.", Set.of(), Set.of()), daysAgo);
    }

    private void decided(String change, SafetyDecision decision, int daysAgo) {
        var id = new ChangeId(change);
        happens(new SafetyDecisionRecorded(id, ReviewId.of(id), decision, CSO.person(), reason(decision)), daysAgo);
    }

    private void happens(ChangeEvent event, int daysAgo) {
        long fact = facts.merge(event.change(), 1L, Long::sum);
        projection.on(event, NOW.minus(Duration.ofDays(daysAgo)), fact);
    }
}
