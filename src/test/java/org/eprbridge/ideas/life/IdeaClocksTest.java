package org.eprbridge.ideas.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.IdeaPasts.FLUID_CHART;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.ideas.IdeaPasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.EPR_BRIDGE;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.Instant;
import java.time.LocalDate;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaPage.Clocks;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** August 2026: the 3rd is a Monday, the 31st a bank holiday. */
@DisplayName("The clocks of an idea")
@SuppressWarnings("NullAway.Init")
class IdeaClocksTest {

    final IdeaClocks clocks = new IdeaClocks(WorkingDays.england());

    IdeaState idea;

    IdeaClocksTest() {
        happens("2026-08-03", NURSE, new IdeaSubmitted(IDEA, NURSE.person(), NURSE.standing(), FLUID_CHART));
    }

    @Test
    void count_working_days_with_us_from_the_start() {
        assertThat(read("2026-08-10")).isEqualTo(new Clocks(5, 0, 0, null));
    }

    @Test
    void leave_out_bank_holidays() {
        assertThat(read("2026-09-01").withUs()).isEqualTo(20);
    }

    @Test
    void pause_while_the_submitter_has_the_ball() {
        happens("2026-08-05", CCIO, new SubmitterAsked(IDEA, "Where?"));
        happens("2026-08-12", NURSE, new SubmitterAnswered(IDEA, "Ward 7."));

        assertThat(read("2026-08-13")).isEqualTo(new Clocks(3, 5, 0, null));
    }

    @Test
    void count_what_others_need_apart() {
        happens("2026-08-05", CCIO, new IdeaReferred(IDEA, ReferredTo.SUPPLIER, "They know."));

        assertThat(read("2026-08-12")).isEqualTo(new Clocks(2, 0, 5, 2));
    }

    @Test
    void count_the_digital_teams_days_as_ours_and_stop_the_first_clock_at_the_decision() {
        happens("2026-08-05", CCIO, accepted());

        assertThat(read("2026-08-12")).isEqualTo(new Clocks(7, 0, 0, 2));
    }

    @Test
    void rest_while_it_is_parked() {
        happens("2026-08-04", CCIO, new IdeaParked(IDEA, LocalDate.of(2026, 8, 18), "Later."));
        happens("2026-08-18", EPR_BRIDGE, new IdeaReturned(IDEA));

        assertThat(read("2026-08-19")).isEqualTo(new Clocks(2, 0, 0, null));
    }

    @Test
    void keep_the_first_clock_running_after_a_refuted_redirect() {
        happens("2026-08-05", CCIO, new IdeaRedirected(IDEA, ORDER_SETS, "Try this."));
        happens("2026-08-07", NURSE, new RedirectRefuted(IDEA, ORDER_SETS, "No."));

        assertThat(read("2026-08-10")).isEqualTo(new Clocks(3, 2, 0, null));

        happens("2026-08-11", CCIO, accepted());

        assertThat(read("2026-08-11").toDecision()).isEqualTo(4);
    }

    @Test
    void forget_a_decision_that_did_not_last() {
        happens("2026-08-05", CCIO, new IdeaDeclined(IDEA, DeclineReason.OTHER, "No."));
        assertThat(read("2026-08-05").toDecision()).isEqualTo(2);

        happens("2026-08-06", NURSE, new DeclineAppealed(IDEA, "But."));
        assertThat(read("2026-08-06").toDecision()).isNull();
    }

    @Test
    void promise_a_move_within_ten_working_days() {
        assertThat(clocks.dueAt(idea.turns())).isEqualTo("2026-08-17");
    }

    @Test
    void promise_the_rest_of_it_after_an_answer() {
        happens("2026-08-05", CCIO, new SubmitterAsked(IDEA, "Where?"));
        assertThat(clocks.dueAt(idea.turns())).isNull();

        happens("2026-08-12", NURSE, new SubmitterAnswered(IDEA, "Ward 7."));
        assertThat(clocks.dueAt(idea.turns())).isEqualTo("2026-08-24");
    }

    @Test
    void are_late_at_once_when_the_promise_was_used_up_before_a_refuted_redirect() {
        happens("2026-08-19", CCIO, new IdeaRedirected(IDEA, ORDER_SETS, "Try this."));
        happens("2026-08-20", NURSE, new RedirectRefuted(IDEA, ORDER_SETS, "No."));

        assertThat(clocks.dueAt(idea.turns())).isEqualTo("2026-08-18");
    }

    @Test
    void promise_anew_when_a_settled_idea_comes_back() {
        happens("2026-08-17", CCIO, new IdeaDeclined(IDEA, DeclineReason.OTHER, "No."));
        happens("2026-09-07", CCIO, new IdeaReopened(IDEA, "Too quick.", null));

        assertThat(clocks.dueAt(idea.turns())).isEqualTo("2026-09-21");
    }

    @Test
    void keep_the_first_promise_when_a_decision_is_undone_at_once() {
        happens("2026-08-12", CCIO, new IdeaDeclined(IDEA, DeclineReason.OTHER, "No."));
        happens("2026-08-12", CCIO, new IdeaReopened(IDEA, "A slip of the finger.", null));

        assertThat(clocks.dueAt(idea.turns())).isEqualTo("2026-08-17");
    }

    @Test
    void keep_the_head_of_the_queue_when_a_decision_is_undone() {
        happens("2026-08-12", CCIO, new IdeaRedirected(IDEA, ORDER_SETS, "Try this."));
        happens("2026-08-13", NURSE, new RedirectRefuted(IDEA, ORDER_SETS, "No."));
        happens("2026-08-14", CCIO, accepted());
        happens("2026-08-14", CCIO, new IdeaReopened(IDEA, "A slip of the finger.", null));

        assertThat(idea.goesFirst()).isTrue();
    }

    @Test
    void wait_ten_working_days_for_an_answer() {
        assertThat(clocks.patienceEnds(noon("2026-08-24"))).isEqualTo("2026-09-08");
    }

    private IdeaAccepted accepted() {
        return new IdeaAccepted(IDEA, FLUID_CHART.title(), NURSE.person(), "Yes.", null);
    }

    private void happens(String day, Actor by, IdeaEvent event) {
        idea = IdeaState.after(idea, event, by, noon(day));
    }

    private Clocks read(String day) {
        return clocks.read(idea.turns(), noon(day));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
