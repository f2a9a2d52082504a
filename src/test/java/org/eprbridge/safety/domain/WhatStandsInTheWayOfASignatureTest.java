package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REFUSAL;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.refused;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.withHazard;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Staff.TELLING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.NoHazardYet;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.NothingChangedSinceRefusal;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.RegistrationNotValid;
import org.eprbridge.safety.Remedy;
import org.eprbridge.safety.ResidualRiskTooHigh;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SignerTookPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What stands in the way of a signature")
class WhatStandsInTheWayOfASignatureTest {

    static final Actor CCIO_AS_OFFICER = Actor.of(CCIO.person(), Role.SAFETY_OFFICER);

    @Test
    void and_what_to_do_about_the_risk() {
        assertThat(new ResidualRiskTooHigh(HAZARD, "Wrong unit", 4).sentence(TELLING))
                .isEqualTo("Hazard HZ-1 (Wrong unit) has a residual risk of 4: Mandatory elimination or control to"
                        + " reduce the risk to an acceptable level. Add controls and assess the residual risk"
                        + " again.");
    }

    @ParameterizedTest
    @CsvSource({"INITIAL, initial", "RESIDUAL, residual"})
    void and_which_judgement_is_missing(Phase phase, String words) {
        assertThat(new HazardNotAssessed(HAZARD, "Wrong unit", phase).sentence(TELLING))
                .isEqualTo(
                        "Hazard HZ-1 (Wrong unit) has no assessment of its %s risk. Assess it first.".formatted(words));
    }

    @Test
    void all_at_once_with_the_most_telling_first() {
        var soFar = ReviewsInTests.of(withHazard());

        assertThat(soFar.inTheWayOfSignature(CCIO.person()))
                .extracting(Refusal::type)
                .containsExactly("hazard-not-assessed", "hazard-not-assessed", "signer-took-part");
    }

    @Test
    void with_the_remedy_where_there_is_one_and_apart_what_only_concerns_who_asks() {
        var told = told(withHazard(), CCIO_AS_OFFICER).inTheWay();

        assertThat(told.ofAnySignature())
                .extracting(ReviewPage.Obstacle::remedy)
                .containsExactly(
                        new Remedy.OfHazard(HAZARD, Remedy.HazardDeed.ASSESS_INITIAL),
                        new Remedy.OfHazard(HAZARD, Remedy.HazardDeed.ASSESS_RESIDUAL));
        assertThat(told.ofYours()).anyMatch(it -> it.startsWith("You submitted, triaged or built"));
        assertThat(told.sentences()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void knows_the_remedy_of_whatever_a_review_may_still_owe() {
        assertThat(told(opened(), NURSE).inTheWay().ofAnySignature())
                .extracting(ReviewPage.Obstacle::remedy)
                .containsExactly(
                        Remedy.OfReview.ADD_HAZARD, Remedy.OfReview.DESCRIBE_SCOPE, Remedy.OfReview.CHOOSE_PATH);
        assertThat(told(refused(), NURSE).inTheWay().ofAnySignature())
                .extracting(ReviewPage.Obstacle::remedy)
                .containsExactly(Remedy.OfReview.READ_HAZARDS);
    }

    @Test
    void is_nothing_once_it_is_signed() {
        assertThat(told(signed(), NURSE).inTheWay().isNothing()).isTrue();
        assertThat(told(ready(), NURSE).inTheWay().sentences())
                .containsExactly("Only a clinical safety officer signs.");
    }

    @Test
    void in_words_for_the_person_who_wants_to_sign() {
        assertThat(Stream.of(
                                new NoHazardYet(REVIEW),
                                new NothingChangedSinceRefusal(REVIEW, REFUSAL),
                                new SignerTookPart(REVIEW, SignerTookPart.Part.SCORED),
                                new SignerTookPart(REVIEW, SignerTookPart.Part.SUBMITTED_TRIAGED_OR_BUILT),
                                new NotNominated(CSO.person()),
                                new RegistrationNotValid(CSO.person(), LocalDate.of(2026, 8, 5)))
                        .map(it -> it.sentence(TELLING)))
                .containsExactly(
                        "SR-3 names no hazard yet. Add at least one and assess it.",
                        "SR-3 was refused: \"Show the unit.\" Nothing has changed since."
                                + " Put it right in the hazards first.",
                        "You assessed a residual risk of SR-3 yourself,"
                                + " so another clinical safety officer has to sign.",
                        "You submitted, triaged or built what SR-3 reviews,"
                                + " so another clinical safety officer has to sign.",
                        "cso is not nominated as a clinical safety officer now. Ask the board for a nomination.",
                        "The professional registration of cso ran out on 5 August 2026, so it gives no authority."
                                + " Ask the board to renew it.");
    }

    private static ReviewPage.View told(List<?> past, Actor asking) {
        return new TellsOneReview(Histories.log(REVIEW.value(), past), DIRECTORY, OFFICERS)
                .answer(new ReviewPage.Of(REVIEW), asking, Instant.parse("2026-08-06T09:00:00Z"))
                .orElseThrow();
    }
}
