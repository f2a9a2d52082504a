package org.eprbridge.ideas.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Receipt;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sender who was shown a feature is asked whether it helped")
class AskingWhetherItHelpedTest {

    @Test
    void nothing_is_asked_of_those_who_were_shown_nothing() {
        assertThat(waitingAfter()).isEmpty();
    }

    @Test
    void kindly_on_the_same_day() {
        assertThat(waitingAfter(0))
                .containsExactly(new Waiting.Item(
                        30,
                        "You can do this today",
                        1,
                        "Idea 0: Try it, and tell us whether it helped.",
                        "ideas/IDEA-0"));
    }

    @Test
    void not_yet_again_on_the_sixth_day() {
        assertThat(waitingAfter(6)).extracting(Waiting.Item::title).containsExactly("You can do this today");
    }

    @Test
    void again_after_a_week() {
        assertThat(waitingAfter(7))
                .containsExactly(new Waiting.Item(
                        15,
                        "Did it solve your problem?",
                        1,
                        "Idea 0: We showed you more than a week ago how to do this. Tell us whether it helped.",
                        "ideas/IDEA-0"));
    }

    @Test
    void once_more_after_a_month() {
        assertThat(waitingAfter(30))
                .singleElement()
                .satisfies(item -> assertThat(item.sentence()).contains("more than a month ago"));
    }

    @Test
    void about_several_in_one_line() {
        assertThat(waitingAfter(8, 9, 1))
                .extracting(Waiting.Item::title, Waiting.Item::count)
                .containsExactly(tuple("Did it solve your problem?", 2L), tuple("You can do this today", 1L));
    }

    /** @param days how long ago each idea was redirected */
    private static List<Waiting.Item> waitingAfter(int... days) {
        var cards = IntStream.range(0, days.length)
                .mapToObj(AskingWhetherItHelpedTest::card)
                .toList();
        var receipts = IntStream.range(0, days.length)
                .mapToObj(each -> new Receipt(
                        new IdeaId("IDEA-" + each), new FeatureId("FEAT-1"), NOW.minus(Duration.ofDays(days[each]))))
                .toList();
        var answers = new Answers()
                .to(IdeaList.Find.class, _ -> new Page<>(cards, cards.size(), 0, 20))
                .to(FeatureHelp.Unanswered.class, _ -> receipts);
        return new RedirectsWaiting(answers, Clock.fixed(NOW, ZoneOffset.UTC)).waitingFor(NURSE);
    }

    private static Card card(int number) {
        return new Card(
                new IdeaId("IDEA-" + number),
                "Idea " + number,
                "",
                IdeaStatus.REDIRECTED,
                PublicStatus.YOU_CAN_DO_THIS_TODAY,
                NURSE.person(),
                "Grace",
                "",
                "",
                NOW,
                NOW,
                "",
                Ball.SUBMITTER,
                null,
                false,
                false,
                0,
                1,
                null);
    }
}
