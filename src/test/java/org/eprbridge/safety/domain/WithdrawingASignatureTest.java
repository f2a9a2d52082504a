package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.WITHDRAWAL;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.refused;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.stale;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.withdrawn;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.NoSignatureToWithdraw;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.safety.WithdrawInstead;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Withdrawing a signature")
class WithdrawingASignatureTest {

    static final WithdrawSignOff WITHDRAW = new WithdrawSignOff(REVIEW, WITHDRAWAL);
    static final SignOffWithdrawn WITHDRAWN = new SignOffWithdrawn(REVIEW, CHANGE, WITHDRAWAL);

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, DIRECTORY);

    static Stream<List<?>> signatures() {
        return Stream.of(signed(), stale(), then(signed(), did(RELEASE, new ReleaseAuthorised(REVIEW, CHANGE))));
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void stops_the_change_before_and_after_it_went_live(List<?> past) {
        story.given(past).when(WITHDRAW, by(CSO)).expectEvents(WITHDRAWN);
    }

    @Test
    void is_open_to_every_clinical_safety_officer() {
        story.given(signed()).when(WITHDRAW, by(SECOND_CSO)).expectEvents(WITHDRAWN);
    }

    @Test
    void happens_once() {
        story.given(withdrawn()).when(WITHDRAW, by(CSO)).expectNoEvents();
    }

    static Stream<List<?>> noSignature() {
        return Stream.of(opened(), ready(), refused());
    }

    @ParameterizedTest
    @MethodSource("noSignature")
    void needs_a_signature(List<?> past) {
        story.given(past)
                .when(WITHDRAW, by(CSO))
                .expectException(NoSignatureToWithdraw.class)
                .expectNoEvents();
    }

    @Test
    void lasts_through_every_edit_until_somebody_signs_anew() {
        var edit = new ControlAdded(REVIEW, HAZARD, ReviewPasts.CONTROL, ReviewPasts.UNIT_SHOWN);

        story.given(withdrawn())
                .when(new AddControl(REVIEW, HAZARD, ReviewPasts.CONTROL, ReviewPasts.UNIT_SHOWN), by(ANALYST))
                .expectEvents(edit);
        assertThat(ReviewsInTests.of(then(withdrawn(), did(ANALYST, edit))).status())
                .isEqualTo(ReviewStatus.WITHDRAWN);
    }

    @Test
    void is_told_apart_from_a_refusal_in_words() {
        assertThat(Stream.of(new NoSignatureToWithdraw(REVIEW), new WithdrawInstead(REVIEW))
                        .map(it -> it.sentence(TELLING)))
                .containsExactly(
                        "SR-3 carries no signature, so there is nothing to withdraw.",
                        "SR-3 is signed already. Withdraw the signature instead.");
    }
}
