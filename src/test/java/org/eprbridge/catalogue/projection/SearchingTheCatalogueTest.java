package org.eprbridge.catalogue.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;

import java.util.Set;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The catalogue, searched")
class SearchingTheCatalogueTest extends CatalogueToSearch {

    @Test
    void comes_by_name() {
        assertThat(found("", "", "")).containsExactly(FLUIDS, ORDER_SETS);
    }

    @Test
    void comes_by_name_from_the_end_when_asked() {
        assertThat(found("", "", "-name")).containsExactly(ORDER_SETS, FLUIDS);
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

    @Test
    void can_forget() {
        list.forgetEverything();
        assertThat(cards()).isEmpty();
    }
}
