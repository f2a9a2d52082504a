package org.eprbridge.similarity.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding near directions among many")
class FindingNearDirectionsTest {

    final Random dice = new Random(7);
    final Compass compass = new Compass();

    @Test
    void the_nearest_of_twenty_thousand_is_the_one_that_a_full_comparison_finds() {
        Map<String, float[]> all = new HashMap<>();
        var centres = new float[200][];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = around(new float[LanguageModel.NUMBERS], 1);
        }
        for (int i = 0; i < 20_000; i++) {
            var direction = around(centres[i % centres.length], 0.8);
            all.put("P" + i, direction);
            compass.put("P" + i, Directions.inBytes(direction));
        }
        int agreed = 0;
        for (int i = 0; i < 50; i++) {
            var wanted = around(centres[i], 0.8);
            var truly = all.entrySet().stream()
                    .max(Comparator.comparingDouble(entry -> VectorUtil.dotProduct(wanted, entry.getValue())))
                    .orElseThrow()
                    .getKey();
            agreed += compass.nearest(wanted, 3).stream()
                            .anyMatch(near -> near.id().equals(truly))
                    ? 1
                    : 0;
        }
        assertThat(agreed).isGreaterThanOrEqualTo(48);
    }

    @Test
    void what_was_put_again_is_where_it_is_now() {
        var there = around(new float[LanguageModel.NUMBERS], 1);
        var here = around(new float[LanguageModel.NUMBERS], 1);
        compass.put("P", Directions.inBytes(there));
        compass.put("P", Directions.inBytes(here));

        assertThat(compass.nearest(here, 5))
                .hasSize(1)
                .allSatisfy(near -> assertThat(near.cosine()).isGreaterThan(0.99));
        assertThat(compass.nearness("P", there)).isLessThan(0.5);
    }

    @Test
    void of_what_was_never_put_nothing_is_known() {
        assertThat(compass.nearness("P", new float[LanguageModel.NUMBERS])).isNull();
    }

    private float[] around(float[] centre, double spread) {
        var direction = new float[centre.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) (centre[i] + spread * dice.nextGaussian() / Math.sqrt(centre.length));
        }
        return Directions.ofLengthOne(direction);
    }
}
