package org.eprbridge.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Keeping the index of a node")
class KeepingTheIndexTest {

    @Autowired
    KeepsTheIndex keeper;

    @Autowired
    CommandsAs commands;

    @Autowired
    EventLog log;

    @Test
    void it_hears_what_is_added() {
        add("FEAT-K1", "Zebra stripe reader");

        await().untilAsserted(() -> assertThat(finds("zebra")).isTrue());
        assertThat(keeper.index().position()).isLessThanOrEqualTo(log.head());
    }

    @Test
    void made_anew_it_knows_what_it_knew_and_nobody_waits() {
        add("FEAT-K2", "Okapi stripe reader");
        await().untilAsserted(() -> assertThat(finds("okapi")).isTrue());
        var before = keeper.index();

        keeper.rebuild();

        await().untilAsserted(() -> {
            assertThat(finds("okapi")).isTrue();
            assertThat(keeper.rebuilding()).isFalse();
        });
        assertThat(keeper.index()).isNotSameAs(before);
        add("FEAT-K3", "Giraffe stripe reader");
        await().untilAsserted(() -> assertThat(finds("giraffe")).isTrue());
    }

    private boolean finds(String text) {
        var index = keeper.index();
        return !index.features(index.question(text), 3).isEmpty();
    }

    private void add(String id, String name) {
        commands.send(
                Cast.ANALYST,
                new AddFeature(new FeatureId(id), new FeatureDescription(name, "Reads stripes", "", "", "")));
    }
}
