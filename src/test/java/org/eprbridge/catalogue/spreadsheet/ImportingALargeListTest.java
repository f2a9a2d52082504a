package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eprbridge.catalogue.CatalogueEvent.PartImported;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ContinueImport;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.spreadsheet.StagedImports.Staged;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("A list that is larger than one commit")
@SuppressWarnings("NullAway.Init")
class ImportingALargeListTest {

    @Autowired
    CommandsAs commands;

    @Autowired
    StagedImports staged;

    @Autowired
    EventLog log;

    final String names = UUID.randomUUID().toString();
    final ImportId list = new ImportId("IMP-" + names.substring(0, 8));

    int sent;
    int goneAfter = Integer.MAX_VALUE;
    boolean itsLastWordGetsLost;
    Instant now = Instant.now().plus(Duration.ofHours(1));

    @Test
    void comes_in_part_by_part_and_is_not_staged_any_longer() {
        bring(threeParts());

        assertThat(present()).hasSize(3);
        assertThat(partsNoted()).containsExactly(1, 2, 3);
        assertThat(isStaged()).isFalse();
    }

    @Test
    void brings_each_part_in_once_whoever_sends_it_again() {
        var second = new ContinueImport(part(2).features(), List.of(), part(2).extras(), new Part(list, 2, 3));
        commands.send(ANALYST, second);
        commands.send(ANALYST, second);

        assertThat(facts(2))
                .containsExactly(
                        new FeatureAdded(id(2), words("Feature 2", "It helps.")), new SynonymAdded(id(2), "word 2"));
        assertThat(partsNoted()).containsExactly(2);
    }

    @Nested
    class whose_node_dies {

        @Test
        void between_two_parts_is_completed() throws Exception {
            goneAfter = 1;
            assertThatThrownBy(() -> bring(threeParts()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("The rest follows by itself");
            assertThat(present()).hasSize(1);

            carryOn();

            assertThat(present()).hasSize(3);
            assertThat(partsNoted()).containsExactly(1, 2, 3);
            assertThat(isStaged()).isFalse();
        }

        @Test
        void before_it_could_say_how_far_it_was_is_completed_once() throws Exception {
            goneAfter = 1;
            itsLastWordGetsLost = true;
            assertThatThrownBy(() -> bring(threeParts())).isInstanceOf(Refused.class);
            assertThat(present()).hasSize(2);

            carryOn();
            carryOn();

            assertThat(present()).hasSize(3);
            assertThat(partsNoted()).containsExactly(1, 2, 3);
            assertThat(facts(2)).filteredOn(FeatureAdded.class::isInstance).hasSize(1);
        }

        @Test
        void before_the_first_part_is_completed() throws Exception {
            goneAfter = 0;
            assertThatThrownBy(() -> bring(threeParts())).isInstanceOf(IllegalStateException.class);
            assertThat(present()).isEmpty();

            carryOn();

            assertThat(present()).hasSize(3);
        }

        @Test
        void leaves_what_somebody_said_in_the_meantime() throws Exception {
            commands.send(ANALYST, new AddFeature(id(9), words("known", "Old.")));
            goneAfter = 1;
            var edits = new ImportFeatures(
                    List.of(), List.of(new EditFeature(id(9), words("known", "From the list."), 0)), List.of());
            assertThatThrownBy(() -> bring(List.of(part(1), edits, part(2)))).isInstanceOf(Refused.class);
            commands.send(CCIO, new EditFeature(id(9), words("known", "Said since."), 0));

            carryOn();

            assertThat(facts(9))
                    .filteredOn(FeatureEdited.class::isInstance)
                    .containsExactly(new FeatureEdited(id(9), words("known", "Said since.")));
            assertThat(present()).contains(id(2));
        }
    }

    @Test
    void is_refused_as_a_whole_when_a_name_of_its_last_part_is_taken() {
        commands.send(ANALYST, new AddFeature(id(9), words("Feature 3", "It is here already.")));

        assertThatThrownBy(() -> bring(threeParts()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Feature 3");

        assertThat(present()).isEmpty();
        assertThat(isStaged()).isFalse();
    }

    private List<ImportFeatures> threeParts() {
        return List.of(part(1), part(2), part(3));
    }

    private ImportFeatures part(int number) {
        return new ImportFeatures(
                List.of(new AddFeature(id(number), words("Feature " + number, "It helps."))),
                List.of(),
                List.of(new Extra(id(number), List.of("word " + number), List.of(), null, null, "")));
    }

    private FeatureDescription words(String name, String summary) {
        return new FeatureDescription(name + " " + names, summary, "", "", "");
    }

    private FeatureId id(int number) {
        return new FeatureId("FEAT-" + names.substring(0, 8) + "-" + number);
    }

    private void bring(List<ImportFeatures> parts) {
        new CarriesOutImports(staged, this::sendUntilItIsGone, at(now))
                .carryOut(
                        new Staged(list, ANALYST, ImportParts.chained(list, parts), 0),
                        last -> sendUntilItIsGone(ANALYST, last));
    }

    private void sendUntilItIsGone(Actor by, Object part) {
        boolean gone = sent++ == goneAfter;
        if (!gone || itsLastWordGetsLost) {
            commands.send(by, part);
        }
        if (gone) {
            throw new IllegalStateException("The node is gone.");
        }
    }

    /** Another node, an hour later. */
    private void carryOn() throws Exception {
        now = now.plus(Duration.ofHours(1));
        new CarriesOutImports(staged, commands, at(now)).look();
    }

    private boolean isStaged() {
        now = now.plus(Duration.ofHours(1));
        return staged.interrupted(now, now).filter(it -> it.list().equals(list)).isPresent();
    }

    private List<FeatureId> present() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(this::id)
                .filter(id -> !log.history(id.value()).isEmpty())
                .toList();
    }

    private List<Integer> partsNoted() {
        return log.history(CatalogueId.THE_CATALOGUE.value()).stream()
                .map(Recorded::event)
                .filter(PartImported.class::isInstance)
                .map(PartImported.class::cast)
                .filter(part -> part.list().equals(list))
                .map(PartImported::part)
                .toList();
    }

    private List<Object> facts(int number) {
        return log.history(id(number).value()).stream().map(Recorded::event).toList();
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
