package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a row of measurements is going")
class TrendTest {

    @Test
    void is_nowhere_when_they_only_go_up_and_down() {
        assertThat(Trend.of(10, 12, 10, 12, 11, 10, 12, 10).isFlat(0.2)).isTrue();
    }

    @Test
    void is_upwards_when_they_creep() {
        var creeping = Trend.of(10, 10.5, 11, 11.5, 12, 12.5, 13);

        assertThat(creeping.perStep()).isEqualTo(0.5);
        assertThat(creeping.growth()).isEqualTo(3);
        assertThat(creeping.isFlat(0.2)).isFalse();
    }

    @Test
    void is_well_when_they_become_less() {
        assertThat(Trend.of(30, 20, 10).isFlat(0.2)).isTrue();
    }
}
