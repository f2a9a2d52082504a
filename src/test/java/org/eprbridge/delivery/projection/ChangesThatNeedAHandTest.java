package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.decision;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.Set;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes that need a hand")
class ChangesThatNeedAHandTest extends TwoChangesListed {

    @Test
    void counts_what_needs_a_hand() {
        happens(new ChangeAssigned(CHANGE, ANALYST.person()));
        happens(new ChangeBlocked(CHANGE, "The supplier."));
        happens(new ChangeMoved(OTHER, Stage.TESTING, Stage.READY_TO_RELEASE, Set.of()));

        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW))
                .isEqualTo(new ChangeCounts.Counts(0, 0, 1, 1, 2, 1, 0));
        assertThat(lists.answer(new ChangeCounts.Now(), RELEASE, NOW).mine()).isZero();
    }

    @Test
    void says_why_authority_was_withdrawn_until_it_is_given_again() {
        happens(decision(SafetyDecision.STALE));
        happens(decision(SafetyDecision.WITHDRAWN));

        assertThat(needing(Need.AUTHORITY_WITHDRAWN)).containsExactly(CHANGE);
        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).withdrawn())
                .isEqualTo(1);
        assertThat(found(IDEA, Set.of(), "", "").getFirst().withdrawnBecause()).isEqualTo("A ward saw the wrong unit.");

        happens(decision(SafetyDecision.SIGNED));
        assertThat(needing(Need.AUTHORITY_WITHDRAWN)).isEmpty();
        assertThat(found(IDEA, Set.of(), "", "").getFirst().withdrawnBecause()).isEmpty();
    }

    @Test
    void finds_what_it_counts() {
        happens(new ChangeAssigned(CHANGE, ANALYST.person()));
        happens(new ChangeScreened(CHANGE, false, "A label.", ScreeningAnswers.noToAll()));
        happens(new ChangeBlocked(CHANGE, "The supplier."));
        happens(new ChangeMoved(OTHER, Stage.TESTING, Stage.READY_TO_RELEASE, Set.of()));

        assertThat(needing(Need.MINE)).containsExactly(CHANGE);
        assertThat(needing(Need.BLOCKED)).containsExactly(CHANGE);
        assertThat(needing(Need.NOT_SCREENED)).containsExactly(OTHER);
        assertThat(needing(Need.READY_WITHOUT_SAFETY)).containsExactly(OTHER);
    }

    @Test
    void needs_no_hand_once_it_is_over() {
        happens(new ChangeBlocked(OTHER, "The supplier."));
        happens(new ChangeDropped(OTHER, "No.", Set.of()));

        assertThat(needing(Need.BLOCKED)).isEmpty();
    }

    @Test
    void knows_what_must_be_taken_back_until_it_is() {
        happens(new ChangeMoved(CHANGE, Stage.READY_TO_RELEASE, Stage.LIVE, Set.of(IDEA)));
        happens(new ChangeFlaggedForRollback(CHANGE, RollbackCause.SIGN_OFF_WITHDRAWN, "Wrong dose.", 4));

        assertThat(cardsOf(Need.TAKE_BACK))
                .singleElement()
                .satisfies(card -> assertThat(card.rollbackReason()).isEqualTo("Wrong dose."));
        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).takeBack())
                .isEqualTo(1);

        happens(new ChangeRolledBack(CHANGE, "Switched off."));
        assertThat(cardsOf(Need.TAKE_BACK)).isEmpty();
    }

    @Test
    void knows_what_is_watched_until_its_last_day_is_over() {
        happens(new WatchBegan(CHANGE, LocalDate.of(2026, 8, 5)));
        happens(new WatchBegan(OTHER, LocalDate.of(2026, 8, 6)));

        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).watched()).isEqualTo(1);
        assertThat(cardsOf(Need.WATCHED)).extracting(Card::watchedUntil).containsExactly(LocalDate.of(2026, 8, 6));

        happens(new WatchExtended(CHANGE, LocalDate.of(2026, 9, 1), "Look at the nights."));
        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).watched()).isEqualTo(2);
    }
}
