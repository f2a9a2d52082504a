package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.listWithAnyOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.IDEA;
import static org.eprbridge.safety.ReviewPasts.REFUSAL;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.STATEMENT;
import static org.eprbridge.safety.ReviewPasts.assessed;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.refused;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.stale;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.version;
import static org.eprbridge.safety.ReviewPasts.withHazard;
import static org.eprbridge.safety.ReviewPasts.withdrawn;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.nominated;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NoHazardYet;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.NothingChangedSinceRefusal;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.RecordChangedMeanwhile;
import org.eprbridge.safety.RegistrationNotValid;
import org.eprbridge.safety.ResidualRiskTooHigh;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SafetyReviewEvent.InvolvedPersonNamed;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SignerTookPart;
import org.eprbridge.safety.WithdrawInstead;
import org.eprbridge.testing.Stories;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Signing a safety review")
class SigningAReviewTest {

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, OFFICERS);

    @Nested
    class gives_authority {

        @Test
        void when_nothing_stands_in_the_way() {
            story.given(ready())
                    .when(sign(ready()), by(CSO))
                    .expectEvents(ReviewPasts.signature(ready()), version(1, ready()));
        }

        @Test
        void once() {
            story.given(signed()).when(sign(signed()), by(CSO)).expectNoEvents();
        }

        @Test
        void again_after_an_edit() {
            var past = then(stale(), did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.VERY_LOW, Severity.MINOR)));

            story.given(past).when(sign(past), by(CSO)).expectEvents(ReviewPasts.signature(past), version(2, past));
        }

        @Test
        void without_a_new_version_where_the_record_says_the_same() {
            story.given(stale()).when(sign(stale()), by(CSO)).expectEvents(ReviewPasts.signature(stale()));
        }

        @Test
        void again_after_a_withdrawal() {
            story.given(withdrawn()).when(sign(withdrawn()), by(SECOND_CSO)).expectEventsMatching(signature());
        }

        @Test
        void to_a_residual_risk_of_three_with_its_recorded_reason() {
            story.given(assessed(Likelihood.LOW, Severity.MAJOR))
                    .when(sign(assessed(Likelihood.LOW, Severity.MAJOR)), by(CSO))
                    .expectEventsMatching(signature());
        }

        @Test
        void on_the_last_day_of_the_registration() {
            Stories.of(SafetyReview.class, nominated(LocalDate.of(2026, 8, 6), CSO))
                    .given(ready())
                    .when(sign(ready()), by(CSO))
                    .expectEventsMatching(signature());
        }

        @Test
        void when_somebody_else_has_scored_the_risk_again_since() {
            var past = then(
                    withHazard(),
                    did(CSO, assessment(Phase.INITIAL, Likelihood.HIGH, Severity.MAJOR)),
                    did(CSO, assessment(Phase.RESIDUAL, Likelihood.LOW, Severity.MINOR)),
                    did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.LOW, Severity.MINOR)));
            story.given(past).when(sign(past), by(CSO)).expectEventsMatching(signature());
        }
    }

    /** With the hash of the record that the officer has read, and what gave them the right. */
    private static Matcher<List<Message<?>>> signature() {
        return payloadsMatching(listWithAnyOf(predicate(it -> it instanceof SafetyReviewSigned signed
                && signed.statement().equals(STATEMENT)
                && signed.sha256().length() == 64
                && signed.authority() != null)));
    }

    private static SignOff sign(List<?> past) {
        return new SignOff(REVIEW, STATEMENT, ReviewsInTests.record(past));
    }

    @Nested
    class covers_what_the_officer_has_read {

        @Test
        void and_nothing_that_was_edited_meanwhile() {
            var edited = then(ready(), did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.VERY_LOW, Severity.MINOR)));

            story.given(edited)
                    .when(sign(ready()), by(CSO))
                    .expectException(RecordChangedMeanwhile.class)
                    .expectNoEvents();
        }

        @Test
        void and_the_gate_believes_the_record_and_not_its_story() {
            var forged =
                    then(ready(), did(CSO, new SafetyReviewSigned(REVIEW, CHANGE, STATEMENT, "0".repeat(64), null)));

            assertThat(ReviewsInTests.of(forged).inTheWayOfRelease(CHANGE, Set.of(IDEA), Set.of()))
                    .get()
                    .isInstanceOf(NotValidlySigned.class);
        }

        @Test
        void or_what_was_signed_before_hashes_were_taken() {
            var old = then(ready(), did(CSO, new SafetyReviewSigned(REVIEW, CHANGE, STATEMENT, "", null)));

            assertThat(ReviewsInTests.of(old).inTheWayOfRelease(CHANGE, Set.of(IDEA), Set.of()))
                    .isEmpty();
        }

        @Test
        void and_says_so_in_words() {
            assertThat(new RecordChangedMeanwhile(REVIEW).sentence(TELLING))
                    .isEqualTo("SR-3 has changed since you opened it. Read it again before you sign.");
        }
    }

    @Nested
    class is_refused {

        static Stream<Arguments> situations() {
            return Stream.of(
                    Arguments.of("no hazard", opened(), NoHazardYet.class),
                    Arguments.of("no assessment", withHazard(), HazardNotAssessed.class),
                    Arguments.of(
                            "no residual assessment",
                            then(withHazard(), did(ANALYST, assessment(Phase.INITIAL, Likelihood.LOW, Severity.MINOR))),
                            HazardNotAssessed.class),
                    Arguments.of(
                            "no initial assessment",
                            then(
                                    withHazard(),
                                    did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.LOW, Severity.MINOR))),
                            HazardNotAssessed.class),
                    Arguments.of(
                            "a residual risk of four",
                            assessed(Likelihood.LOW, Severity.CATASTROPHIC),
                            ResidualRiskTooHigh.class),
                    Arguments.of(
                            "a residual risk of five",
                            assessed(Likelihood.HIGH, Severity.CATASTROPHIC),
                            ResidualRiskTooHigh.class),
                    Arguments.of("nothing changed since a refusal", refused(), NothingChangedSinceRefusal.class),
                    Arguments.of(
                            "the signer built it",
                            then(ready(), did(Actor.SYSTEM, new InvolvedPersonNamed(REVIEW, CSO.person()))),
                            SignerTookPart.class),
                    Arguments.of(
                            "the signer scored it",
                            then(ready(), did(CSO, assessment(Phase.RESIDUAL, Likelihood.LOW, Severity.MINOR))),
                            SignerTookPart.class));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("situations")
        void because_of(String what, List<?> past, Class<? extends Refusal> refusal) {
            story.given(past).when(sign(past), by(CSO)).expectException(refusal).expectNoEvents();
            assertThat(what).isNotBlank();
        }

        @Test
        void to_the_submitter_and_the_triager() {
            story.given(ready())
                    .when(sign(ready()), by(CCIO))
                    .expectException(SignerTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void without_a_nomination() {
            Stories.of(SafetyReview.class, nominated(LocalDate.of(2030, 12, 31), SECOND_CSO))
                    .given(ready())
                    .when(sign(ready()), by(CSO))
                    .expectException(NotNominated.class)
                    .expectNoEvents();
        }

        @Test
        void a_day_after_the_registration_ran_out() {
            Stories.of(SafetyReview.class, nominated(LocalDate.of(2026, 8, 5), CSO))
                    .given(ready())
                    .when(sign(ready()), by(CSO))
                    .expectException(RegistrationNotValid.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class can_be_refused_by_the_officer {

        @ParameterizedTest
        @MethodSource("pasts")
        void at_any_time(List<?> past) {
            story.given(past)
                    .when(new RefuseSignOff(REVIEW, REFUSAL), by(CSO))
                    .expectEvents(new SafetyReviewRefused(REVIEW, CHANGE, REFUSAL));
        }

        static Stream<List<?>> pasts() {
            return Stream.of(opened(), ready(), stale(), withdrawn());
        }

        @Test
        void but_once_it_is_signed_it_has_to_be_withdrawn() {
            story.given(signed())
                    .when(new RefuseSignOff(REVIEW, REFUSAL), by(CSO))
                    .expectException(WithdrawInstead.class)
                    .expectNoEvents();
        }

        @Test
        void for_the_same_reason_only_once() {
            story.given(refused())
                    .when(new RefuseSignOff(REVIEW, REFUSAL), by(CSO))
                    .expectNoEvents();
        }

        @Test
        void and_signed_after_something_was_put_right() {
            var mended = then(refused(), did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.VERY_LOW, Severity.MINOR)));
            story.given(mended).when(sign(mended), by(SECOND_CSO)).expectEventsMatching(signature());
        }
    }
}
