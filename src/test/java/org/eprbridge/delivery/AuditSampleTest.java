package org.eprbridge.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.kernel.ChangeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sample of decisions that are audited")
class AuditSampleTest {

    static final int DECISIONS = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 33, 90})
    void is_as_large_as_a_trust_wants_it(int percent) {
        double drawn = drawnBy(new AuditSample(percent, "our words"));
        assertThat(drawn / DECISIONS * 100).isBetween(percent * 0.9 - 0.1, percent * 1.1 + 0.1);
    }

    @Test
    void may_be_nothing_or_everything() {
        assertThat(drawnBy(new AuditSample(0, "our words"))).isZero();
        assertThat(drawnBy(new AuditSample(100, "our words"))).isEqualTo(DECISIONS);
    }

    @Test
    void is_the_same_each_time_and_another_with_another_seed() {
        assertThat(drawn(new AuditSample(10, "our words"))).isEqualTo(drawn(new AuditSample(10, "our words")));
        assertThat(drawn(new AuditSample(10, "our words"))).isNotEqualTo(drawn(new AuditSample(10, "theirs")));
    }

    @Test
    void asks_of_each_decision_anew() {
        var half = new AuditSample(50, "our words");
        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> half.chooses(new ChangeId("CHG-1"), number))
                        .distinct())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void is_between_nothing_and_everything(int percent) {
        assertThatThrownBy(() -> new AuditSample(percent, "our words")).hasMessageContaining("0 to 100");
    }

    private static long drawnBy(AuditSample sample) {
        return drawn(sample).size();
    }

    private static List<Integer> drawn(AuditSample sample) {
        return IntStream.rangeClosed(1, DECISIONS)
                .filter(change -> sample.chooses(new ChangeId("CHG-" + change), 1))
                .boxed()
                .toList();
    }
}
