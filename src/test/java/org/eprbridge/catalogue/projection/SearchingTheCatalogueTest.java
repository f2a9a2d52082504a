package org.eprbridge.catalogue.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.NURSE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.catalogue.FeatureEvent.AvailabilityDescribed;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureAssigned;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRestored;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureReviewed;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.catalogue.FeatureEvent.MergeUndone;
import org.eprbridge.catalogue.FeatureEvent.ReviewPlanned;
import org.eprbridge.catalogue.FeatureEvent.SynonymAccepted;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.FeatureEvent.SynonymProposed;
import org.eprbridge.catalogue.FeatureEvent.SynonymRejected;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

@DisplayName("The catalogue, searched")
class SearchingTheCatalogueTest {

    @TempDir
    Path folder;

    EmbeddedDatabase database;
    FeatureListProjection list;
    SearchesTheCatalogue catalogue;
    KnowsFeatures knows;

    @BeforeEach
    void tell() {
        database = EmbeddedDatabase.in(folder);
        var mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(database.connection("epr")));
        list = new FeatureListProjection(mongo);
        catalogue = new SearchesTheCatalogue(mongo, () -> Set.of(ORDER_SETS));
        knows = new KnowsFeatures(mongo);
        list.on(FeaturePasts.added(), MONDAY, 0);
        list.on(new FeatureAdded(ORDER_SETS, FeaturePasts.orderSets()), MONDAY.plus(Duration.ofDays(1)), 0);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void comes_by_name() {
        assertThat(found("", "", "")).containsExactly(FLUIDS, ORDER_SETS);
    }

    @Test
    void comes_newest_first_when_asked() {
        assertThat(found("", "", "-changedAt")).containsExactly(ORDER_SETS, FLUIDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fluid", "BALANCE  hour", "feat-1", "flowsheets > fluids", "midwives chart"})
    void finds_words_anywhere_in_any_case(String words) {
        assertThat(found(words, "", "")).containsExactly(FLUIDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "fluid orders", "(", "\\E", "[a-z]"})
    void takes_words_as_words_and_not_as_patterns(String words) {
        assertThat(found(words, "", "")).isEmpty();
    }

    @Test
    void can_be_narrowed_to_one_audience() {
        assertThat(found("", "Doctors", "")).containsExactly(ORDER_SETS);
    }

    @Test
    void knows_its_audiences() {
        assertThat(catalogue.answer(new FeatureList.Audiences()))
                .containsExactly(
                        new FeatureList.Audience("Doctors", 1), new FeatureList.Audience("Nurses and midwives", 1));
    }

    @Test
    void can_be_narrowed_to_what_is_hard_to_find() {
        var lost = Narrowed.IN_USE.toHardToFind(true);

        assertThat(catalogue
                        .answer(new FeatureList.Find("", lost, PageRequest.first(20)))
                        .items())
                .extracting(Card::feature, Card::hardToFind)
                .containsExactly(tuple(ORDER_SETS, true));
        assertThat(catalogue.answer(new FeatureList.Facets("", Narrowed.IN_USE)).hardToFind())
                .isEqualTo(1);
        assertThat(catalogue
                        .answer(new FeatureList.Facets("fluid", Narrowed.IN_USE))
                        .hardToFind())
                .isZero();
        assertThat(catalogue.answer(new FeatureList.Facets("", lost)).audiences())
                .containsExactly(new FeatureList.Choice("Doctors", 1));
    }

    @Test
    void is_the_same_when_told_twice() {
        var before = cards();
        list.on(FeaturePasts.added(), MONDAY, 0);
        assertThat(cards()).isEqualTo(before);
    }

    @Test
    void follows_an_edit_told_twice() {
        list.on(FeaturePasts.edited(), MONDAY, 1);
        list.on(FeaturePasts.edited(), MONDAY, 1);
        assertThat(cards()).extracting(Card::summary).contains("Adds up fluids in and out for 24 hours.");
        assertThat(found("hour by hour", "", "")).isEmpty();
    }

    @Test
    void lets_no_older_fact_undo_an_edit() {
        list.on(FeaturePasts.edited(), MONDAY, 1);
        var edited = cards();

        list.on(FeaturePasts.added(), MONDAY, 0);

        assertThat(cards()).isEqualTo(edited);
    }

    @Test
    void puts_a_name_to_a_feature() {
        assertThat(knows.nameOf(FLUIDS)).contains("Fluid balance chart");
        assertThat(knows.nameOf(new FeatureId("FEAT-99"))).isEmpty();
    }

    @Test
    void says_which_names_are_taken() {
        assertThat(catalogue.answer(new FeatureList.NamesTaken(Set.of("ORDER SETS ", "Bed board"))))
                .containsExactly("ORDER SETS ");
    }

    @Test
    void explains_an_order_that_it_does_not_know() {
        assertThatThrownBy(() -> found("", "", "words")).isInstanceOf(Misshapen.class);
    }

    @Nested
    class by_what_else_is_known {

        @Test
        void finds_a_feature_by_another_word_for_it() {
            list.on(new SynonymAdded(FLUIDS, "Input output"), MONDAY, 1);
            assertThat(found("INPUT balance", "", "")).containsExactly(FLUIDS);
            assertThat(knows.of(FLUIDS)).containsExactly("Input output");
        }

        @Test
        void finds_it_no_longer_when_the_word_was_removed() {
            list.on(new SynonymAdded(FLUIDS, "Input output"), MONDAY, 1);
            list.on(new SynonymRemoved(FLUIDS, "Input output"), MONDAY, 2);
            assertThat(found("input", "", "")).isEmpty();
            assertThat(knows.of(FLUIDS)).isEmpty();
        }

        @Test
        void does_not_find_it_by_a_mere_proposal() {
            propose(1);
            assertThat(found("wee chart", "", "")).isEmpty();
            assertThat(cards().getFirst().proposals()).isEqualTo(1);
        }

        @Test
        void finds_it_by_a_proposal_that_the_owner_accepted() {
            propose(1);
            list.on(new SynonymAccepted(FLUIDS, "Wee chart"), MONDAY, 2);
            assertThat(found("wee chart", "", "")).containsExactly(FLUIDS);
            assertThat(cards().getFirst().proposals()).isZero();
        }

        @Test
        void forgets_a_proposal_that_the_owner_rejected() {
            propose(1);
            list.on(new SynonymRejected(FLUIDS, "Wee chart"), MONDAY, 2);
            assertThat(cards().getFirst().proposals()).isZero();
        }

        @Test
        void lets_no_older_fact_come_back() {
            list.on(new SynonymAdded(FLUIDS, "Input output"), MONDAY, 1);
            list.on(new SynonymRemoved(FLUIDS, "Input output"), MONDAY, 2);
            list.on(new SynonymAdded(FLUIDS, "Input output"), MONDAY, 1);
            assertThat(knows.of(FLUIDS)).isEmpty();
        }

        @Test
        void narrows_to_a_place_and_leaves_what_is_everywhere() {
            list.on(new AvailabilityDescribed(FLUIDS, List.of("Ward 7", "St Elsewhere")), MONDAY, 1);
            assertThat(found(Narrowed.IN_USE.toPlace("Ward 7"))).containsExactly(FLUIDS, ORDER_SETS);
            assertThat(found(Narrowed.IN_USE.toPlace("Ward 8"))).containsExactly(ORDER_SETS);
        }

        @Test
        void narrows_to_an_owner_until_nobody_is_it() {
            list.on(new FeatureAssigned(FLUIDS, NURSE.person()), MONDAY, 1);
            assertThat(found(Narrowed.IN_USE.toOwner(NURSE.person()))).containsExactly(FLUIDS);
            list.on(new FeatureAssigned(FLUIDS, null), MONDAY, 2);
            assertThat(found(Narrowed.IN_USE.toOwner(NURSE.person()))).isEmpty();
        }

        @Test
        void says_whose_review_is_due() {
            list.on(new ReviewPlanned(FLUIDS, LocalDate.of(2026, 8, 6)), MONDAY, 1);
            assertThat(found(Narrowed.IN_USE.dueBy(LocalDate.of(2026, 8, 6)))).containsExactly(FLUIDS);
            assertThat(found(Narrowed.IN_USE.dueBy(LocalDate.of(2026, 8, 5)))).isEmpty();
        }

        @Test
        void follows_a_review() {
            list.on(new ReviewPlanned(FLUIDS, LocalDate.of(2026, 8, 6)), MONDAY, 1);
            list.on(new FeatureReviewed(FLUIDS, LocalDate.of(2027, 8, 6), ""), MONDAY, 2);
            assertThat(found(Narrowed.IN_USE.dueBy(LocalDate.of(2026, 12, 31)))).isEmpty();
        }

        @Test
        void counts_what_is_left_of_each_choice() {
            list.on(new FeatureAssigned(FLUIDS, NURSE.person()), MONDAY, 1);
            list.on(new AvailabilityDescribed(FLUIDS, List.of("Ward 7")), MONDAY, 2);
            var choices = catalogue.answer(new FeatureList.Facets("", Narrowed.IN_USE.toAudience("Doctors")));
            assertThat(choices.audiences())
                    .containsExactly(new Choice("Doctors", 1), new Choice("Nurses and midwives", 1));
            assertThat(choices.owners()).isEmpty();
            assertThat(catalogue
                            .answer(new FeatureList.Facets("", Narrowed.IN_USE))
                            .places())
                    .containsExactly(new Choice("Ward 7", 1));
        }

        private void propose(long fact) {
            list.on(
                    new SynonymProposed(FLUIDS, "Wee chart", new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7")),
                    MONDAY,
                    fact);
        }
    }

    @Nested
    class without_what_is_gone {

        @Test
        void leaves_out_a_retired_one_and_says_what_to_use() {
            retire();
            assertThat(found("", "", "")).containsExactly(ORDER_SETS);
            assertThat(catalogue
                            .answer(new FeatureList.Find(
                                    "", Narrowed.IN_USE.toState(FeatureState.RETIRED), PageRequest.first(5)))
                            .items())
                    .singleElement()
                    .extracting(Card::insteadOfIt)
                    .isEqualTo(ORDER_SETS);
            assertThat(knows.inTheWayOfUse(FLUIDS)).containsInstanceOf(FeatureIsRetired.class);
        }

        @Test
        void has_it_again_when_it_was_restored() {
            retire();
            list.on(new FeatureRestored(FLUIDS), MONDAY, 2);
            assertThat(found("", "", "")).containsExactly(FLUIDS, ORDER_SETS);
            assertThat(knows.inTheWayOfUse(FLUIDS)).isEmpty();
        }

        @Test
        void finds_the_survivor_by_the_words_of_the_merged_one() {
            merge();
            assertThat(found("fluid balance chart", "", "")).containsExactly(ORDER_SETS);
            assertThat(knows.survivorOf(FLUIDS)).isEqualTo(ORDER_SETS);
            assertThat(knows.inTheWayOfUse(FLUIDS)).containsInstanceOf(FeatureIsMerged.class);
        }

        @Test
        void gives_the_words_back_when_the_merge_is_undone() {
            merge();
            list.on(new MergeUndone(FLUIDS, ORDER_SETS), MONDAY, 2);
            list.on(new FeatureGaveBack(ORDER_SETS, FLUIDS, List.of("Fluid balance chart")), MONDAY, 2);
            assertThat(found("fluid balance chart", "", "")).containsExactly(FLUIDS);
            assertThat(knows.survivorOf(FLUIDS)).isEqualTo(FLUIDS);
        }

        @Test
        void counts_them_by_state() {
            retire();
            assertThat(catalogue
                            .answer(new FeatureList.Facets("", Narrowed.IN_USE))
                            .states())
                    .containsExactly(new Choice("IN_USE", 1), new Choice("RETIRED", 1), new Choice("MERGED", 0));
        }

        private void retire() {
            list.on(new FeatureRetired(FLUIDS, LocalDate.of(2026, 6, 1), ORDER_SETS, "Use order sets."), MONDAY, 1);
        }

        private void merge() {
            list.on(new FeatureMerged(FLUIDS, ORDER_SETS), MONDAY, 1);
            list.on(new FeatureTookOver(ORDER_SETS, FLUIDS, List.of("Fluid balance chart")), MONDAY, 1);
        }
    }

    @Test
    void can_forget() {
        list.forgetEverything();
        assertThat(cards()).isEmpty();
    }

    private List<FeatureId> found(String words, String audience, String sort) {
        return catalogue.answer(new FeatureList.Find(words, audience, new PageRequest(0, 50, sort))).items().stream()
                .map(Card::feature)
                .toList();
    }

    private List<FeatureId> found(Narrowed to) {
        return catalogue.answer(new FeatureList.Find("", to, PageRequest.first(50))).items().stream()
                .map(Card::feature)
                .toList();
    }

    private List<Card> cards() {
        return catalogue
                .answer(new FeatureList.Find("", "", PageRequest.first(50)))
                .items();
    }
}
