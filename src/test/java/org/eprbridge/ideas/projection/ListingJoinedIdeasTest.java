package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.IdeaEvent.BroughtAlong;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaList.Find;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Listing joined ideas")
class ListingJoinedIdeasTest extends FourIdeasListed {

    ListingJoinedIdeasTest(Wherefrom wherefrom) {
        super(wherefrom);
    }

    @BeforeEach
    void the_old_one_goes_on_in_the_new_one() {
        happens("2026-08-05", CCIO, new IdeaJoined(OLD, NEW, "There."));
        happens(
                "2026-08-05",
                CCIO,
                new IdeaAbsorbed(
                        NEW,
                        OLD,
                        "Discharge letters by eleven",
                        NURSE.person(),
                        Instant.parse("2026-07-01T09:00:00Z"),
                        10,
                        List.of(new BroughtAlong(
                                NURSE.person(), NURSE.standing(), 12, 10, 1, Instant.parse("2026-07-01T09:00:00Z"))),
                        List.of(PHYSIO.person())));
    }

    @Test
    void in_the_order_of_the_days_that_are_shown() {
        var shown = ask(NURSE, Find.all(new PageRequest(0, 10, "submittedAt"))).items();

        assertThat(shown).extracting(Card::submittedAt).isSorted();
        assertThat(ask(NURSE, Find.all(PageRequest.first(10))).items())
                .extracting(Card::idea)
                .containsExactlyElementsOf(
                        shown.reversed().stream().map(Card::idea).toList());
    }

    @Test
    void whose_followers_hear_of_the_other() {
        assertThat(found(Find.followed(PageRequest.first(10)), PHYSIO)).containsExactly(NEW);
    }

    @Test
    void that_have_left_the_pile_and_handed_on_their_place() {
        assertThat(found(new Find(Set.of(IdeaStatus.SUBMITTED), "", "", false, false, PageRequest.first(10))))
                .containsExactly(APPEALED, NEW);
        assertThat(card(NEW).overdue()).isTrue();
        assertThat(card(NEW).submittedAt()).isAfter(Instant.parse("2026-08-01T00:00:00Z"));
    }

    @Test
    void whose_people_count_with_the_other() {
        assertThat(card(OLD).people()).isZero();
        assertThat(card(OLD).hoursPerWeek()).isZero();
        assertThat(card(NEW).people()).isEqualTo(2);
    }

    @Test
    void whose_news_are_those_of_the_other() {
        happens("2026-08-06", CCIO, new IdeaReferred(NEW, ReferredTo.TRAINING, "They can help."));

        assertThat(card(OLD).news()).isEqualTo("IDEA-1 goes on in IDEA-4: Being looked at.");
        assertThat(card(OLD).changedAt()).isEqualTo(card(NEW).changedAt());
    }

    @Test
    void that_come_back_when_they_part() {
        happens("2026-08-06", CCIO, new JoinUndone(OLD, NEW, "Not the same."));
        happens("2026-08-06", CCIO, new JoinedIdeaLeft(NEW, OLD));

        assertThat(found(new Find(Set.of(IdeaStatus.SUBMITTED), "", "", false, false, PageRequest.first(10))))
                .containsExactly(APPEALED, OLD, NEW);
        assertThat(card(NEW).people()).isEqualTo(1);
    }
}
