package org.eprbridge.ideas.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.ideas.IdeaPasts.CHANGE;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.did;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaTakenUp;
import org.eprbridge.ideas.IdeaEvent.SupportWithdrawn;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.testing.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Where an idea stands")
class WhereAnIdeaStandsTest {

    /** The whole table: what happened, where it stands, what the submitter reads, who moves next. */
    static Stream<Arguments> table() {
        return Stream.of(
                row(IdeaPasts.sent(), IdeaStatus.SUBMITTED, "Sent", Ball.TRIAGE),
                row(IdeaPasts.takenUp(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.asked(), IdeaStatus.AWAITING_SUBMITTER, "We need more from you", Ball.SUBMITTER),
                row(IdeaPasts.answered(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.unanswered(), IdeaStatus.PARKED, "Being looked at", Ball.SUBMITTER),
                row(IdeaPasts.redirected(), IdeaStatus.REDIRECTED, "You can do this today", Ball.SUBMITTER),
                row(IdeaPasts.solved(), IdeaStatus.SOLVED, "You can do this today", Ball.NOBODY),
                row(IdeaPasts.refuted(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.accepted(), IdeaStatus.ACCEPTED, "Planned", Ball.DIGITAL_TEAM),
                row(IdeaPasts.following(Progress.PLANNED), IdeaStatus.ACCEPTED, "Planned", Ball.DIGITAL_TEAM),
                row(IdeaPasts.following(Progress.BEING_BUILT), IdeaStatus.ACCEPTED, "Being built", Ball.DIGITAL_TEAM),
                row(IdeaPasts.following(Progress.LIVE), IdeaStatus.LIVE, "Live", Ball.NOBODY),
                row(IdeaPasts.following(Progress.CLOSED), IdeaStatus.CLOSED, "Live", Ball.NOBODY),
                row(IdeaPasts.following(Progress.DROPPED), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.reopened(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.referred(), IdeaStatus.REFERRED, "Being looked at", Ball.REFERRED_TO),
                row(IdeaPasts.parked(), IdeaStatus.PARKED, "Being looked at", Ball.NOBODY),
                row(returned(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.declined(), IdeaStatus.DECLINED, "Not going ahead", Ball.NOBODY),
                row(IdeaPasts.appealed(), IdeaStatus.SUBMITTED, "Being looked at", Ball.TRIAGE),
                row(IdeaPasts.withdrawn(), IdeaStatus.WITHDRAWN, "Not going ahead", Ball.NOBODY));
    }

    @ParameterizedTest
    @MethodSource("table")
    void follows_from_what_happened(List<EventMessage<Object>> past, IdeaStatus status, String publicWords, Ball ball) {
        var idea = after(past);

        assertThat(idea.status()).isEqualTo(status);
        assertThat(idea.publicStatus()).extracting(PublicStatus::words).isEqualTo(publicWords);
        assertThat(idea.ball()).isEqualTo(ball);
    }

    @Test
    void begins_with_its_submission() {
        var nothing = IdeaPasts.takenUp().getLast();

        assertThatThrownBy(() -> after(List.of(nothing))).isInstanceOf(IllegalStateException.class);
    }

    @Nested
    class in_the_queue {

        @Test
        void a_refuted_redirect_goes_first() {
            assertThat(after(IdeaPasts.refuted()).goesFirst()).isTrue();
        }

        @Test
        void an_appeal_goes_first() {
            assertThat(after(IdeaPasts.appealed()).goesFirst()).isTrue();
        }

        @Test
        void others_wait_their_turn() {
            assertThat(after(IdeaPasts.answered()).goesFirst()).isFalse();
            assertThat(after(returned()).goesFirst()).isFalse();
        }

        @Test
        void a_decision_ends_the_privilege() {
            assertThat(after(IdeaPasts.declinedAgainByTheDeputy()).goesFirst()).isFalse();
        }

        @Test
        void looking_at_it_does_not() {
            var past = IdeaPasts.and(IdeaPasts.refuted(), did(CCIO, new IdeaTakenUp(IDEA)));

            assertThat(after(past).goesFirst()).isTrue();
        }
    }

    @Nested
    class with_its_change {

        @Test
        void it_is_known_by_name() {
            assertThat(after(IdeaPasts.following(Progress.LIVE)).place().change())
                    .isEqualTo(CHANGE);
        }

        @Test
        void dropping_it_leaves_it_behind() {
            var idea = after(IdeaPasts.following(Progress.DROPPED));

            assertThat(idea.place().change()).isNull();
            assertThat(idea.handling().left()).containsExactly(CHANGE);
            assertThat(idea.place().message()).isEqualTo("It has moved.");
        }
    }

    @Nested
    class in_hours_a_week {

        @Test
        void the_submitter_counts_alone_at_first() {
            assertThat(after(IdeaPasts.sent()).hoursPerWeek()).isEqualTo(1.0);
        }

        @Test
        void supporters_add_theirs_and_corrections_replace() {
            var past = IdeaPasts.and(
                    IdeaPasts.sent(),
                    did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 600, 60, 1, "")),
                    did(PHYSIO, new IdeaSupported(IDEA, PHYSIO.person(), PHYSIO.standing(), 6, 10, 1, "")),
                    did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 12, 10, 1, "")));

            var idea = after(past);

            assertThat(idea.hoursPerWeek()).isEqualTo(4.0);
            assertThat(idea.voices().backings())
                    .extracting(Voices.Backing::person)
                    .containsExactly(DOCTOR.person(), PHYSIO.person());
        }

        @Test
        void those_who_are_like_a_supporter_count_with_them() {
            var past = IdeaPasts.and(
                    IdeaPasts.sent(),
                    did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 12, 10, 5, "")),
                    did(PHYSIO, new IdeaSupported(IDEA, PHYSIO.person(), PHYSIO.standing(), 6, 5, 1, "")));

            var evidence = after(past).evidence();

            assertThat(evidence.hoursPerWeek()).isEqualTo(1.0 + 10.0 + 0.5);
            assertThat(evidence.people()).isEqualTo(3);
            assertThat(evidence.peopleLikeThem()).isEqualTo(7);
            assertThat(evidence.forOnePerson()).isEqualTo(new Evidence.Spread(0.5, 1.0, 2.0));
            assertThat(evidence.byDivision().getFirst().hoursPerWeek()).isGreaterThanOrEqualTo(10.0);
            assertThat(evidence.byProfession())
                    .extracting(Evidence.Share::of)
                    .startsWith(DOCTOR.standing().profession());
        }

        @Test
        void whoever_gives_no_numbers_is_a_person_without_hours() {
            var past = IdeaPasts.and(
                    IdeaPasts.sent(),
                    did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 0, 0, 1, "")));

            var evidence = after(past).evidence();

            assertThat(evidence.people()).isEqualTo(2);
            assertThat(evidence.forOnePerson()).isEqualTo(new Evidence.Spread(1.0, 1.0, 1.0));
        }

        @Test
        void what_is_taken_back_counts_no_more() {
            var past = IdeaPasts.and(
                    IdeaPasts.sent(),
                    did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 12, 10, 5, "")),
                    did(DOCTOR, new SupportWithdrawn(IDEA, DOCTOR.person())));

            assertThat(after(past).hoursPerWeek()).isEqualTo(1.0);
            assertThat(after(past).evidence().people()).isEqualTo(1);
        }
    }

    static IdeaState after(List<EventMessage<Object>> past) {
        @Nullable IdeaState idea = null;
        for (var message : past) {
            idea = IdeaState.after(
                    idea, (IdeaEvent) message.getPayload(), Envelope.actor(message.getMetaData()), Instant.EPOCH);
        }
        return Objects.requireNonNull(idea);
    }

    private static List<EventMessage<Object>> returned() {
        return IdeaPasts.and(IdeaPasts.parked(), did(Cast.EPR_BRIDGE, new IdeaReturned(IDEA)));
    }

    private static Arguments row(List<EventMessage<Object>> past, IdeaStatus status, String words, Ball ball) {
        return Arguments.of(past, status, words, ball);
    }
}
