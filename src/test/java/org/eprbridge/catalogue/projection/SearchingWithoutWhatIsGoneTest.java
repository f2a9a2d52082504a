package org.eprbridge.catalogue.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRestored;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.catalogue.FeatureEvent.MergeUndone;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue, searched without what is gone")
class SearchingWithoutWhatIsGoneTest extends CatalogueToSearch {

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
        assertThat(catalogue.answer(new FeatureList.Facets("", Narrowed.IN_USE)).states())
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
