package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;

import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.JoinedFurther;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.NotJoined;
import org.eprbridge.ideas.life.Voices.Backing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A joining is taken back")
class PartingIdeasTest extends TwoIdeas {

    @Test
    void exactly_and_in_one_commit() {
        house.tell(PHYSIO, new SupportIdea(joined, 3, 10, 2, "Every night."));
        house.tell(PHYSIO, new SupportIdea(survivor, 30, 10, 1, "At noon."));
        var before = house.state(joined).people();
        var survivorBefore = house.state(survivor).people();
        join();

        part();

        assertThat(house.lastCommit())
                .containsExactlyInAnyOrder(
                        new JoinUndone(joined, survivor, "Not the same."), new JoinedIdeaLeft(survivor, joined));
        assertThat(house.state(joined).people()).isEqualTo(before);
        assertThat(house.state(survivor).people()).isEqualTo(survivorBefore);
    }

    @Test
    void to_the_place_where_the_idea_stood() {
        house.tell(CCIO, new AskSubmitter(joined, "Which ward?"));
        join();

        part();

        assertThat(house.state(joined).status()).isEqualTo(IdeaStatus.AWAITING_SUBMITTER);
        assertThat(house.state(joined).place().question()).isEqualTo("Which ward?");
    }

    @Test
    void with_what_was_said_to_the_survivor_staying_there() {
        join();
        house.tell(PHYSIO, new SupportIdea(survivor, 6, 10, 1, ""));
        house.tell(DOCTOR, new SupportIdea(survivor, 30, 10, 1, ""));

        part();

        assertThat(hours(PHYSIO)).isEqualTo(1);
        assertThat(hours(DOCTOR)).isEqualTo(5);
        assertThat(house.state(joined).hoursPerWeek()).isEqualTo(1);
    }

    @Test
    void whatever_became_of_the_survivor() {
        join();
        house.tell(CCIO, new DeclineIdea(survivor, DeclineReason.NOT_POSSIBLE, "It cannot be done."));

        part();

        assertThat(house.state(joined).status()).isEqualTo(IdeaStatus.SUBMITTED);
        assertThat(house.state(survivor).status()).isEqualTo(IdeaStatus.DECLINED);
    }

    @Test
    void in_any_order_when_several_were_joined() {
        var third = house.shared(PHYSIO, 6, 10);
        join();
        house.tell(CCIO, new JoinIdea(third, survivor, "This one too."));

        part();

        assertThat(house.state(survivor).people())
                .extracting(Backing::person)
                .containsExactly(NURSE.person(), PHYSIO.person());
    }

    @Test
    void but_not_while_the_survivor_itself_goes_on_elsewhere() {
        var last = house.shared(PHYSIO, 6, 10);
        join();
        house.tell(CCIO, new JoinIdea(survivor, last, "And on."));

        refused(CCIO, new UndoJoin(joined, ""), JoinedFurther.class);
    }

    @Test
    void only_when_it_was_joined() {
        refused(CCIO, new UndoJoin(joined, ""), NotJoined.class);
    }

    @Test
    void by_nobody_whose_idea_it_is() {
        join();

        refused(DOCTOR_AND_CCIO, new UndoJoin(joined, ""), NobodyDecidesOnTheirOwnIdea.class);
    }

    private void part() {
        house.tell(DEPUTY, new UndoJoin(joined, "Not the same."));
    }
}
