package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Duration;
import org.eprbridge.ideas.AlreadyDecided;
import org.eprbridge.ideas.CannotTakeIn;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.GoesOnElsewhere;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeasToldApart;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.OthersHaveJoined;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Joining ideas that are about the same problem")
class JoiningIdeasTest extends TwoIdeas {

    @Test
    void is_told_in_full_on_both_sides_in_one_commit() {
        house.tell(PHYSIO, new SupportIdea(joined, 3, 10, 2, "Every night."));

        join();

        assertThat(house.lastCommit()).hasSize(2);
        assertThat(house.lastCommit()).contains(new IdeaJoined(joined, survivor, "It goes on there."));
        assertThat(house.lastCommit())
                .filteredOn(IdeaAbsorbed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(IdeaAbsorbed.class, absorbed -> {
                    assertThat(absorbed.joined()).isEqualTo(joined);
                    assertThat(absorbed.title()).isEqualTo("Title of " + joined);
                    assertThat(absorbed.submitter()).isEqualTo(DOCTOR.person());
                    assertThat(absorbed.sentAt()).isEqualTo(NOW);
                    assertThat(absorbed.evidence())
                            .extracting(it -> it.person())
                            .containsExactly(DOCTOR.person(), PHYSIO.person());
                });
    }

    @Test
    void moves_people_and_hours_to_the_survivor() {
        house.tell(PHYSIO, new SupportIdea(joined, 3, 10, 2, ""));

        join();

        assertThat(house.state(survivor).hoursPerWeek()).isEqualTo(2 + 1 + 1);
        assertThat(house.state(survivor).evidence().people()).isEqualTo(3);
        assertThat(house.state(joined).hoursPerWeek()).isZero();
        assertThat(house.state(joined).evidence().people()).isZero();
        assertThat(house.state(joined).status()).isEqualTo(IdeaStatus.JOINED);
    }

    @Test
    void leaves_the_joined_idea_its_words() {
        join();

        assertThat(house.state(joined).text().title()).isEqualTo("Title of " + joined);
        assertThat(house.state(joined).place().message()).isEqualTo("It goes on there.");
    }

    @Nested
    class counts_each_person_once {

        @Test
        void with_the_most_hours_that_they_had_said_anywhere() {
            house.tell(PHYSIO, new SupportIdea(joined, 3, 10, 1, ""));
            house.tell(PHYSIO, new SupportIdea(survivor, 30, 10, 1, ""));
            house.tell(NURSE, new SupportIdea(joined, 60, 10, 1, ""));

            join();

            assertThat(hours(PHYSIO)).isEqualTo(5);
            assertThat(hours(NURSE)).isEqualTo(10);
            assertThat(house.state(survivor).evidence().people()).isEqualTo(3);
        }

        @Test
        void with_what_they_say_to_the_survivor_from_then_on() {
            join();

            house.tell(DOCTOR, new SupportIdea(survivor, 3, 10, 1, ""));
            assertThat(hours(DOCTOR)).isEqualTo(0.5);

            house.tell(DOCTOR, new WithdrawSupport(survivor));
            assertThat(house.state(survivor).evidence().people()).isEqualTo(1);
        }

        @Test
        void also_when_a_joined_idea_is_joined_further() {
            var last = house.shared(PHYSIO, 6, 10);
            join();
            house.tell(CCIO, new JoinIdea(survivor, last, "And on."));

            assertThat(house.state(last).evidence().people()).isEqualTo(3);
            assertThat(house.state(last).hoursPerWeek()).isEqualTo(1 + 2 + 1);
        }
    }

    @Nested
    class is_refused {

        @Test
        void with_itself() {
            refused(CCIO, new JoinIdea(joined, joined, "Hm."), Misshapen.class);
        }

        @Test
        void with_an_idea_that_does_not_exist() {
            refused(CCIO, new JoinIdea(joined, new IdeaId("IDEA-99"), "There."), Misshapen.class);
        }

        @Test
        void with_one_that_goes_on_elsewhere_so_that_there_is_no_circle() {
            join();

            refused(CCIO, new JoinIdea(survivor, joined, "And back."), GoesOnElsewhere.class);
        }

        @Test
        void once_it_goes_on_elsewhere_itself() {
            var third = house.shared(PHYSIO, 6, 10);
            join();

            refused(CCIO, new JoinIdea(joined, third, "There."), AlreadyDecided.class);
        }

        @Test
        void with_one_that_was_declined() {
            house.tell(CCIO, new DeclineIdea(survivor, DeclineReason.NOT_POSSIBLE, "It cannot be done."));

            refused(CCIO, new JoinIdea(joined, survivor, "There."), CannotTakeIn.class);
        }

        @Test
        void with_one_that_was_taken_back() {
            house.tell(NURSE, new WithdrawIdea(survivor, "Solved."));

            refused(CCIO, new JoinIdea(joined, survivor, "There."), CannotTakeIn.class);
        }

        @Test
        void after_another_decision() {
            house.tell(CCIO, new AcceptIdea(joined, "We build it.", null));

            refused(CCIO, new JoinIdea(joined, survivor, "There."), AlreadyDecided.class);
        }

        @Test
        void to_the_sender_of_either() {
            refused(DOCTOR_AND_CCIO, new JoinIdea(joined, survivor, "There."), NobodyDecidesOnTheirOwnIdea.class);
            refused(DOCTOR_AND_CCIO, new JoinIdea(survivor, joined, "There."), NobodyDecidesOnTheirOwnIdea.class);
        }
    }

    @Nested
    class is_ruled_out {

        @Test
        void by_a_triager() {
            house.tell(CCIO, new TellIdeasApart(joined, survivor));

            assertThat(house.lastCommit()).containsExactly(new IdeasToldApart(joined, survivor));
        }

        @Test
        void but_not_by_the_sender() {
            refused(DOCTOR_AND_CCIO, new TellIdeasApart(joined, survivor), NobodyDecidesOnTheirOwnIdea.class);
        }
    }

    @Nested
    class leaves_the_joined_idea_at_rest {

        @Test
        void so_that_people_speak_to_the_survivor() {
            join();

            refused(PHYSIO, new SupportIdea(joined, 1, 1, 1, ""), GoesOnElsewhere.class);
            refused(
                    PHYSIO,
                    new CommentOnIdea(joined, new CommentId("CMT-1"), "Hm.", Visibility.VISIBLE),
                    GoesOnElsewhere.class);
            refused(
                    ANALYST,
                    new CommentOnIdea(joined, new CommentId("CMT-1"), "Hm.", Visibility.INTERNAL),
                    GoesOnElsewhere.class);
            refused(CCIO, new ReopenIdea(joined, "Back."), GoesOnElsewhere.class);
            refused(CCIO, new AskSubmitter(joined, "Where?"), AlreadyDecided.class);
        }
    }

    @Nested
    class makes_the_survivor_the_idea_of_both {

        @Test
        void so_that_neither_sender_decides_on_it() {
            join();

            refused(DOCTOR_AND_CCIO, new AcceptIdea(survivor, "Yes!", null), NobodyDecidesOnTheirOwnIdea.class);
        }

        @Test
        void so_that_neither_takes_it_back_alone() {
            join();

            refused(NURSE, new WithdrawIdea(survivor, "Solved."), OthersHaveJoined.class);
        }

        @Test
        void unless_both_were_one_persons() {
            var other = house.shared(NURSE, 6, 10);
            house.tell(CCIO, new JoinIdea(other, survivor, "You said so before."));

            house.tell(NURSE, new WithdrawIdea(survivor, "Solved."));

            assertThat(house.state(survivor).status()).isEqualTo(IdeaStatus.WITHDRAWN);
        }
    }

    @Nested
    class keeps_the_older_promise {

        final IdeaClocks clocks = new IdeaClocks(WorkingDays.england());

        @Test
        void to_answer_by_the_day_that_was_promised_first() {
            var young = sharedLater(Duration.ofDays(6));
            var promised = clocks.dueAt(house.state(joined).turns());

            house.tell(CCIO, NOW.plus(Duration.ofDays(7)), new JoinIdea(joined, young, "There."));

            assertThat(clocks.dueAt(house.state(young).turns())).isEqualTo(promised);
            assertThat(house.state(young).firstSentAt()).isEqualTo(NOW);
        }

        @Test
        void and_its_own_again_when_they_part() {
            var young = sharedLater(Duration.ofDays(6));
            var own = clocks.dueAt(house.state(young).turns());
            house.tell(CCIO, NOW.plus(Duration.ofDays(7)), new JoinIdea(joined, young, "There."));

            house.tell(CCIO, NOW.plus(Duration.ofDays(8)), new UndoJoin(joined, ""));

            assertThat(clocks.dueAt(house.state(young).turns())).isEqualTo(own);
        }

        private IdeaId sharedLater(Duration later) {
            return house.shared(PHYSIO, 6, 10, NOW.plus(later));
        }
    }
}
