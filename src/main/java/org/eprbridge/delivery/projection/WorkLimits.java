package org.eprbridge.delivery.projection;

import java.util.Map;
import org.eprbridge.delivery.Stage;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much work in progress the team allows itself, by column; 0 for no limit. A full column is marked and refuses
 * nothing: two people who move at the same moment would pass a check, and a limit is the team's promise to itself.
 */
@ConfigurationProperties("epr.delivery.limits")
record WorkLimits(
        @DefaultValue("20") int ready,
        @DefaultValue("5") int building,
        @DefaultValue("5") int testing,
        @DefaultValue("10") int readyToRelease) {

    int of(Stage stage) {
        return Map.of(
                        Stage.READY, ready,
                        Stage.BUILDING, building,
                        Stage.TESTING, testing,
                        Stage.READY_TO_RELEASE, readyToRelease)
                .getOrDefault(stage, 0);
    }
}
