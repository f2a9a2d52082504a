package org.eprbridge.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Cast.ANALYST;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Two features of one name")
class KeepingNamesApartTest {

    @Autowired
    CommandsAs commands;

    @Autowired
    EventLog log;

    @Test
    void are_refused_whatever_the_case_and_the_spaces() {
        add("APART-1", "Otter chart");
        assertThatThrownBy(() -> add("APART-2", " otter  CHART"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("APART-1");
        assertThat(log.history("APART-2")).isEmpty();
    }

    @Test
    void are_possible_one_after_the_other_once_the_first_was_renamed() {
        add("APART-3", "Beaver chart");
        commands.send(ANALYST, new EditFeature(new FeatureId("APART-3"), named("Beaver board"), 0));
        add("APART-4", "Beaver chart");
        assertThat(log.history("APART-4")).hasSize(1);
        assertThatThrownBy(() ->
                        commands.send(ANALYST, new EditFeature(new FeatureId("APART-4"), named("Beaver board"), 0)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void never_come_of_two_who_add_at_once() throws Exception {
        assertThat(atOnce(8, twin -> () -> add("APART-TWIN-" + twin, "Lynx chart")))
                .isEqualTo(1);
    }

    @Test
    void never_come_of_two_imports_at_once() throws Exception {
        assertThat(atOnce(
                        4,
                        twin -> () -> commands.send(
                                ANALYST,
                                new ImportFeatures(List.of(
                                        new AddFeature(new FeatureId("APART-A-" + twin), named("Marten chart")),
                                        new AddFeature(
                                                new FeatureId("APART-B-" + twin), named("Marten board " + twin)))))))
                .isEqualTo(1);
        assertThat(IntStream.range(0, 4)
                        .filter(twin -> !log.history("APART-B-" + twin).isEmpty())
                        .count())
                .isEqualTo(1);
    }

    /** How many got their way. */
    private static long atOnce(int people, IntFunction<Runnable> deed) throws Exception {
        try (var hands = Executors.newFixedThreadPool(people)) {
            var deeds = new ArrayList<Callable<Boolean>>();
            IntStream.range(0, people)
                    .forEach(person -> deeds.add(() -> {
                        try {
                            deed.apply(person).run();
                            return true;
                        } catch (Refused taken) {
                            assertThat(taken.type()).isEqualTo("name-taken");
                            return false;
                        }
                    }));
            long done = 0;
            for (var answer : hands.invokeAll(deeds)) {
                done += answer.get() ? 1 : 0;
            }
            return done;
        }
    }

    private void add(String id, String name) {
        commands.send(ANALYST, new AddFeature(new FeatureId(id), named(name)));
    }

    private static FeatureDescription named(String name) {
        return new FeatureDescription(name, "It helps.", "", "", "");
    }
}
