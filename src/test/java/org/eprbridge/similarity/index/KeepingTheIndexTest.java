package org.eprbridge.similarity.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@HouseTest
@DisplayName("Keeping the index of a node")
class KeepingTheIndexTest {

    static final String INDEX = "/api/v1/admin/processors/" + ShowsTheIndex.NAME;

    @Autowired
    KeepsTheIndex keeper;

    @Autowired
    CommandsAs commands;

    @Autowired
    EventLog log;

    @Autowired
    Processors processors;

    @Autowired
    MockMvc rest;

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

        assertThat(keeper.rebuild(Cast.ADMIN.person())).isTrue();

        await().untilAsserted(() -> {
            assertThat(finds("okapi")).isTrue();
            assertThat(keeper.rebuilding()).isFalse();
        });
        assertThat(keeper.index()).isNotSameAs(before);
        assertThat(keeper.making().map(Making::state)).contains(State.DONE);
        add("FEAT-K3", "Giraffe stripe reader");
        await().untilAsserted(() -> assertThat(finds("giraffe")).isTrue());
    }

    @Test
    void an_administrator_sees_how_far_it_is_and_has_it_made_anew() throws Exception {
        add("FEAT-K4", "Quagga stripe reader");
        await().untilAsserted(() -> assertThat(line().lag()).isZero());

        rest.perform(post(INDEX + "/rebuild").with(httpBasic("ccio", "bridge"))).andExpect(status().isForbidden());
        rest.perform(post(INDEX + "/rebuild/cancel").with(httpBasic("admin", "bridge")))
                .andExpect(status().isConflict());
        rest.perform(post(INDEX + "/rebuild").with(httpBasic("admin", "bridge")))
                .andExpect(status().isAccepted());

        await().untilAsserted(() -> {
            var rebuilding = requireNonNull(line().rebuilding());
            assertThat(rebuilding.state()).isEqualTo(State.DONE);
            assertThat(rebuilding.position()).isPositive();
        });
        assertThat(finds("quagga")).isTrue();
        rest.perform(get(INDEX + "/dead-letters").with(httpBasic("admin", "bridge")))
                .andExpect(jsonPath("$.total").value(0));
    }

    private Processor line() {
        return processors.all().stream()
                .filter(each -> each.name().equals(ShowsTheIndex.NAME))
                .findFirst()
                .orElseThrow();
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
