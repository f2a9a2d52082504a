package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.delivery.ChangePasts.ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.ALSO_ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.SECOND_IDEA;
import static org.eprbridge.delivery.ChangePasts.decision;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Listing changes")
class ListingChangesTest extends TwoChangesListed {

    @Test
    void shows_the_newest_first() {
        assertThat(found(null, Set.of(), "", "")).extracting(Card::change).containsExactly(OTHER, CHANGE);
    }

    @Test
    void finds_what_answers_an_idea() {
        happens(new IdeaJoinedChange(OTHER, ALSO_ACCEPTED, Stage.PROPOSED, ""));

        assertThat(found(SECOND_IDEA, Set.of(), "", ""))
                .extracting(Card::change)
                .containsExactly(OTHER);

        happens(new IdeaLeftChange(OTHER, SECOND_IDEA, "Reopened."));

        assertThat(found(SECOND_IDEA, Set.of(), "", "")).isEmpty();
        assertThat(found(IDEA, Set.of(), "", "")).extracting(Card::change).containsExactly(CHANGE);
    }

    @ParameterizedTest
    @CsvSource({"FLUID, CHG-3", "chg-4, CHG-4", "(printer) letters, CHG-4"})
    void finds_words_in_any_order_and_case(String words, String change) {
        assertThat(found(null, Set.of(), words, "")).extracting(Card::change).containsExactly(new ChangeId(change));
    }

    @Test
    void follows_a_change_over_the_board() {
        happens(new ChangeMoved(CHANGE, Stage.PROPOSED, Stage.READY, Set.of(IDEA)));

        var card = found(null, Set.of(Stage.READY), "", "").getFirst();
        assertThat(card.stage()).isEqualTo(Stage.READY);
        assertThat(card.stageSince()).isAfter(card.openedAt());
    }

    @Test
    void leaves_dropped_changes_off_the_board_and_keeps_its_limits() {
        happens(new ChangeDropped(OTHER, "No.", Set.of()));

        var board = lists.answer(new ChangeList.Board());

        assertThat(board)
                .extracting(ChangeList.Column::stage, ChangeList.Column::limit, ChangeList.Column::total)
                .containsExactly(
                        tuple(Stage.PROPOSED, 0, 1L),
                        tuple(Stage.READY, 20, 0L),
                        tuple(Stage.BUILDING, 5, 0L),
                        tuple(Stage.TESTING, 5, 0L),
                        tuple(Stage.READY_TO_RELEASE, 10, 0L),
                        tuple(Stage.LIVE, 0, 0L));
        assertThat(board.getFirst().cards()).extracting(Card::change).containsExactly(CHANGE);
    }

    @Test
    void knows_owner_size_and_what_blocks_it() {
        happens(new ChangeAssigned(CHANGE, ANALYST.person()));
        happens(new ChangeSized(CHANGE, Size.LARGE));
        happens(new ChangeBlocked(CHANGE, "The supplier."));

        var card = found(IDEA, Set.of(), "", "").getFirst();
        assertThat(card.ownerName()).isEqualTo("analyst");
        assertThat(card.size()).isEqualTo(Size.LARGE);
        assertThat(card.blockedReason()).isEqualTo("The supplier.");

        happens(new ChangeUnblocked(CHANGE));

        assertThat(found(IDEA, Set.of(), "", "").getFirst().blockedReason()).isEmpty();
    }

    @Test
    void knows_what_safety_says() {
        happens(new ChangeScreened(CHANGE, false, "A label.", ScreeningAnswers.noToAll()));
        assertThat(safety()).isEqualTo(SafetyState.NO_IMPACT);
        happens(new ScreeningBecameVoid(CHANGE, "IDEA-8 joined."));
        assertThat(safety()).isEqualTo(SafetyState.NOT_SCREENED);
        happens(new ChangeScreened(CHANGE, true, "A dose.", ScreeningAnswers.NONE));
        happens(new SafetyReviewRequested(CHANGE, REVIEW, "t", "c", Set.of(), Set.of()));
        assertThat(safety()).isEqualTo(SafetyState.IN_REVIEW);
        for (var decision : SafetyDecision.values()) {
            happens(decision(decision));
            assertThat(safety()).isEqualTo(SafetyState.valueOf(decision.name()));
        }
    }

    @Test
    void tells_the_same_when_it_hears_the_same_story_again() {
        var story = List.<ChangeEvent>of(
                new ChangeOpened(CHANGE, "Fluid chart in one click"),
                new IdeaJoinedChange(CHANGE, ACCEPTED, Stage.PROPOSED, ""),
                new ChangeMoved(CHANGE, Stage.PROPOSED, Stage.READY, Set.of(IDEA)),
                new ChangeBlocked(CHANGE, "The supplier."));
        tell(story, story.size());
        var once = found(IDEA, Set.of(), "", "");

        tell(story, story.size());
        assertThat(found(IDEA, Set.of(), "", "")).isEqualTo(once);
        tell(story, 3);
        assertThat(found(IDEA, Set.of(), "", "")).isEqualTo(once);
    }

    @Test
    void hears_of_a_change_that_it_does_not_know_without_failing() {
        happens(new ChangeUnblocked(new ChangeId("CHG-99")));

        assertThat(found(null, Set.of(), "", "")).hasSize(2);
    }

    private void tell(List<ChangeEvent> story, int firstOnes) {
        for (int fact = 0; fact < firstOnes; fact++) {
            projection.on(story.get(fact), NOW, fact);
        }
    }

    private SafetyState safety() {
        return found(IDEA, Set.of(), "", "").getFirst().safety();
    }
}
