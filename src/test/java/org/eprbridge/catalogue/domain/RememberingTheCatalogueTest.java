package org.eprbridge.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eprbridge.catalogue.CatalogueEvent.Claim;
import org.eprbridge.catalogue.CatalogueEvent.NamesClaimed;
import org.eprbridge.catalogue.CatalogueEvent.PartImported;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;
import org.eprbridge.platform.eventstore.SnapshotCopies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the catalogue remembers, put away and fetched again")
class RememberingTheCatalogueTest {

    @Test
    void is_all_that_was_said_about_a_feature() {
        var feature = new Feature();
        for (var fact : facts()) {
            feature.on(fact.event(), fact.by(), MONDAY);

            var fetched = SnapshotCopies.of(feature);

            assertThat(fetched).usingRecursiveComparison().isEqualTo(feature);
        }
    }

    @Test
    void is_every_name_in_use() {
        var names = new NamesInUse();
        names.on(new NamesClaimed(CatalogueId.THE_CATALOGUE, List.of(new Claim("fluid chart", FLUIDS)), List.of()));
        names.on(new PartImported(CatalogueId.THE_CATALOGUE, new ImportId("IMP-3"), 1, 2));

        var fetched = SnapshotCopies.of(names);

        assertThat(fetched).usingRecursiveComparison().isEqualTo(names);
        assertThatThrownBy(() -> fetched.claim(Map.of("Fluid chart", ORDER_SETS), List.of()))
                .hasMessageContaining("FEAT-1");
        assertThat(fetched.note(new Part(new ImportId("IMP-3"), 1, 2))).isFalse();
    }

    private static List<Fact> facts() {
        var learnt = new LearntFrom(LearntFrom.Kind.DEFLECTION, "DEF-3");
        return List.of(
                by(ANALYST, FeaturePasts.added()),
                by(ANALYST, FeaturePasts.edited()),
                by(CCIO, new FeatureEvent.FeatureAssigned(FLUIDS, NURSE.person())),
                by(CCIO, new FeatureEvent.AvailabilityDescribed(FLUIDS, List.of("Ward 7"))),
                by(CCIO, new FeatureEvent.FeatureLinked(FLUIDS, "https://a.example/b")),
                by(CCIO, new FeatureEvent.SynonymAdded(FLUIDS, "I and O")),
                by(NURSE, new FeatureEvent.SynonymProposed(FLUIDS, "input output", learnt)),
                by(NURSE, new FeatureEvent.SynonymAccepted(FLUIDS, "input output")),
                by(CCIO, new FeatureEvent.ReviewPlanned(FLUIDS, LocalDate.of(2026, 7, 1))),
                by(NURSE, new FeatureEvent.FeatureReviewed(FLUIDS, LocalDate.of(2027, 7, 1), "Holds.")),
                by(NURSE, new FeatureEvent.FeedbackGiven(FLUIDS, true, "It helped.")),
                by(CCIO, new FeatureEvent.FeatureTookOver(FLUIDS, ORDER_SETS, List.of("order sets"))),
                by(
                        CCIO,
                        new FeatureEvent.ProposalsTakenOver(
                                FLUIDS, ORDER_SETS, List.of(new FeatureEvent.Proposal("sets", learnt)))),
                by(CCIO, new FeatureEvent.FeatureRetired(FLUIDS, LocalDate.of(2026, 6, 1), ORDER_SETS, "Replaced.")),
                by(CCIO, new FeatureEvent.FeatureMerged(FLUIDS, new FeatureId("FEAT-9"))));
    }

    private static Fact by(Actor who, FeatureEvent event) {
        return new Fact(who, event);
    }

    private record Fact(Actor by, FeatureEvent event) {}
}
