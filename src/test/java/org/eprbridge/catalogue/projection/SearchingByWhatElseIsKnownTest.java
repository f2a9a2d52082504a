package org.eprbridge.catalogue.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureEvent.AvailabilityDescribed;
import org.eprbridge.catalogue.FeatureEvent.FeatureAssigned;
import org.eprbridge.catalogue.FeatureEvent.FeatureReviewed;
import org.eprbridge.catalogue.FeatureEvent.ReviewPlanned;
import org.eprbridge.catalogue.FeatureEvent.SynonymAccepted;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.FeatureEvent.SynonymProposed;
import org.eprbridge.catalogue.FeatureEvent.SynonymRejected;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureList.Narrowed;
import org.eprbridge.catalogue.LearntFrom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue, searched by what else is known of a feature")
class SearchingByWhatElseIsKnownTest extends CatalogueToSearch {

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
        assertThat(choices.audiences()).containsExactly(new Choice("Doctors", 1), new Choice("Nurses and midwives", 1));
        assertThat(choices.owners()).isEmpty();
        assertThat(catalogue.answer(new FeatureList.Facets("", Narrowed.IN_USE)).places())
                .containsExactly(new Choice("Ward 7", 1));
    }

    private void propose(long fact) {
        list.on(new SynonymProposed(FLUIDS, "Wee chart", new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7")), MONDAY, fact);
    }
}
