package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.IDEA;
import static org.eprbridge.safety.ReviewPasts.REFUSAL;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.stale;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.withdrawn;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A signature")
class ReleasingWithASignatureTest {

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, OFFICERS);

    @Nested
    class releases_the_change {

        static final Set<IdeaId> SCOPE = Set.of(IDEA);

        @Test
        void that_it_was_given_for() {
            assertThat(ReviewsInTests.of(signed()).inTheWayOfRelease(CHANGE, SCOPE, Set.of(ANALYST.person())))
                    .isEmpty();
        }

        static Stream<Arguments> wrong() {
            var other = new ChangeId("CHG-4");
            var grown = Set.of(IDEA, new IdeaId("IDEA-8"));
            return Stream.of(
                    Arguments.of("another change", signed(), other, SCOPE, ANALYST.person()),
                    Arguments.of("one more idea", signed(), CHANGE, grown, ANALYST.person()),
                    Arguments.of("the signer took part", signed(), CHANGE, SCOPE, CSO.person()),
                    Arguments.of("open", ready(), CHANGE, SCOPE, ANALYST.person()),
                    Arguments.of("stale", stale(), CHANGE, SCOPE, ANALYST.person()),
                    Arguments.of("withdrawn", withdrawn(), CHANGE, SCOPE, ANALYST.person()),
                    Arguments.of(
                            "refused after it was signed",
                            then(signed(), did(CSO, new SafetyReviewRefused(REVIEW, CHANGE, REFUSAL))),
                            CHANGE,
                            SCOPE,
                            ANALYST.person()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("wrong")
        void and_no_other(String what, List<?> past, ChangeId change, Set<IdeaId> ideas, PersonId builder) {
            story.given(past)
                    .whenInvoking(REVIEW.value(), review -> review.authoriseRelease(change, ideas, Set.of(builder)))
                    .expectException(NotValidlySigned.class)
                    .expectNoEvents();
            assertThat(what).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource
        void or_says_why_not(NotValidlySigned.Why why) {
            assertThat(new NotValidlySigned(REVIEW, CHANGE, why).sentence(TELLING))
                    .contains("3")
                    .endsWith(".");
        }
    }
}
