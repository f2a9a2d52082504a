package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.WIDER_SCOPE;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.version;
import static org.eprbridge.safety.ReviewPasts.withHazard;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Stories.NOW;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.NoHazardYet;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.RecordChangedMeanwhile;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Versions of a hazard log")
class ApprovingAVersionTest {

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, OFFICERS);

    @Nested
    class are_approved {

        @Test
        void on_their_own_by_the_officer() {
            story.given(withHazard()).when(approve(withHazard()), by(CSO)).expectEvents(version(1, withHazard()));
        }

        @Test
        void with_the_next_number() {
            var past = then(signed(), did(ANALYST, new ReviewScopeDescribed(REVIEW, WIDER_SCOPE)));

            story.given(past).when(approve(past), by(CSO)).expectEvents(version(2, past));
        }

        @Test
        void once() {
            story.given(signed()).when(approve(signed()), by(CSO)).expectNoEvents();
        }

        @Test
        void not_while_there_is_no_hazard() {
            story.given(opened())
                    .when(approve(opened()), by(CSO))
                    .expectException(NoHazardYet.class)
                    .expectNoEvents();
        }

        @Test
        void not_by_somebody_who_has_read_something_else() {
            story.given(ready())
                    .when(approve(withHazard()), by(CSO))
                    .expectException(RecordChangedMeanwhile.class)
                    .expectNoEvents();
        }

        private static ApproveHazardLog approve(List<?> past) {
            return new ApproveHazardLog(REVIEW, ReviewsInTests.record(past));
        }
    }

    @Nested
    class stay_as_they_were {

        static final List<Object> PAST = then(
                withHazard(),
                did(CSO, version(1, withHazard())),
                did(ANALYST, new ReviewScopeDescribed(REVIEW, WIDER_SCOPE)),
                did(CSO, new HazardLogVersionApproved(REVIEW, CHANGE, 2, "forged")));

        final TellsVersions versions =
                new TellsVersions(log(PAST), DIRECTORY, new TellsOneReview(log(PAST), DIRECTORY, OFFICERS));

        @Test
        void each_under_its_number() {
            assertThat(versions.answer(new HazardLogVersions.Of(REVIEW)))
                    .extracting(HazardLogVersions.Version::number, HazardLogVersions.Version::signed)
                    .containsExactly(tuple(1, false), tuple(2, false));
        }

        @Test
        void whatever_was_edited_later() {
            var first = one(1);

            assertThat(first.page().record().scope()).isEqualTo(SCOPE);
            assertThat(first.proven()).isTrue();
        }

        @Test
        void and_say_when_they_are_not_what_was_approved() {
            assertThat(one(2).page().record().scope()).isEqualTo(WIDER_SCOPE);
            assertThat(one(2).proven()).isFalse();
        }

        @Test
        void and_there_is_no_other() {
            assertThat(versions.answer(new HazardLogVersions.One(REVIEW, 3), CSO, NOW))
                    .isEmpty();
        }

        private HazardLogVersions.Frozen one(int number) {
            return versions.answer(new HazardLogVersions.One(REVIEW, number), CSO, NOW)
                    .orElseThrow();
        }
    }

    private static EventLog log(List<?> past) {
        return Histories.log(REVIEW.value(), past);
    }
}
