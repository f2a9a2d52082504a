package org.eprbridge.delivery.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.eprbridge.delivery.ChangePasts.ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.ALSO_ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.SECOND_IDEA;
import static org.eprbridge.delivery.ChangePasts.decision;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.ChangeCounts;
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
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Person;
import org.eprbridge.testing.BorrowedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing changes")
class ListingChangesTest {

    static final ChangeId OTHER = new ChangeId("CHG-4");

    static final PersonId ZOE = new PersonId("person-1");
    static final PersonId ADAM = new PersonId("person-2");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("lists");
    final ChangeListProjection projection = new ChangeListProjection(mongo);
    final ListsChanges lists = new ListsChanges(mongo, DIRECTORY, new WorkLimits(20, 5, 5, 10));

    final ListsChanges listsOfNamed = new ListsChanges(
            mongo, directory(named(ZOE, "Zoe Young"), named(ADAM, "Adam Ashe")), new WorkLimits(20, 5, 5, 10));

    final Map<ChangeId, Long> facts = new HashMap<>();
    int minutes;

    @BeforeEach
    void two_changes() {
        projection.forgetEverything();
        happens(new ChangeOpened(CHANGE, "Fluid chart in one click"));
        happens(new IdeaJoinedChange(CHANGE, ACCEPTED, Stage.PROPOSED, ""));
        happens(new ChangeOpened(OTHER, "Discharge letters (printer)"));
    }

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
    void knows_what_must_be_taken_back_until_it_is() {
        happens(new ChangeMoved(CHANGE, Stage.READY_TO_RELEASE, Stage.LIVE, Set.of(IDEA)));
        happens(new ChangeFlaggedForRollback(CHANGE, RollbackCause.SIGN_OFF_WITHDRAWN, "Wrong dose.", 4));

        assertThat(toBeTakenBack())
                .singleElement()
                .satisfies(card -> assertThat(card.rollbackReason()).isEqualTo("Wrong dose."));
        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).takeBack())
                .isEqualTo(1);

        happens(new ChangeRolledBack(CHANGE, "Switched off."));
        assertThat(toBeTakenBack()).isEmpty();
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
    void knows_what_is_watched_until_its_last_day_is_over() {
        happens(new WatchBegan(CHANGE, LocalDate.of(2026, 8, 5)));
        happens(new WatchBegan(OTHER, LocalDate.of(2026, 8, 6)));

        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).watched()).isEqualTo(1);
        assertThat(lists.answer(
                                new ChangeList.Find(null, Set.of(), ChangeList.Need.WATCHED, "", PageRequest.first(5)),
                                ANALYST,
                                NOW)
                        .items())
                .extracting(Card::watchedUntil)
                .containsExactly(LocalDate.of(2026, 8, 6));

        happens(new WatchExtended(CHANGE, LocalDate.of(2026, 9, 1), "Look at the nights."));
        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW).watched()).isEqualTo(2);
    }

    private List<Card> toBeTakenBack() {
        return lists.answer(
                        new ChangeList.Find(null, Set.of(), ChangeList.Need.TAKE_BACK, "", PageRequest.first(5)),
                        ANALYST,
                        NOW)
                .items();
    }

    @Test
    void follows_a_change_over_the_board() {
        happens(new ChangeMoved(CHANGE, Stage.PROPOSED, Stage.READY, Set.of(IDEA)));

        var card = found(null, Set.of(Stage.READY), "", "").getFirst();
        assertThat(card.stage()).isEqualTo(Stage.READY);
        assertThat(card.stageSince()).isAfter(card.openedAt());
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
    void sorts_stages_and_sizes_in_their_own_order() {
        happens(new ChangeMoved(CHANGE, Stage.PROPOSED, Stage.READY, Set.of(IDEA)));
        happens(new ChangeMoved(CHANGE, Stage.READY, Stage.BUILDING, Set.of(IDEA)));
        happens(new ChangeSized(OTHER, Size.VERY_LARGE));
        happens(new ChangeSized(CHANGE, Size.SMALL));

        assertThat(found(null, Set.of(), "", "-stage")).extracting(Card::change).containsExactly(CHANGE, OTHER);
        assertThat(found(null, Set.of(), "", "size")).extracting(Card::change).containsExactly(CHANGE, OTHER);
    }

    @Test
    void sorts_owners_by_their_names_and_puts_those_without_one_last() {
        var third = new ChangeId("CHG-5");
        happens(new ChangeOpened(third, "Ward list"));
        happens(new ChangeAssigned(CHANGE, ZOE));
        happens(new ChangeAssigned(OTHER, ADAM));

        assertThat(byOwner("owner", 0, 10)).containsExactly(OTHER, CHANGE, third);
        assertThat(byOwner("-owner", 0, 10)).containsExactly(third, CHANGE, OTHER);
    }

    @Test
    void turns_the_pages_of_owners_without_losing_a_change() {
        var third = new ChangeId("CHG-5");
        happens(new ChangeOpened(third, "Ward list"));
        happens(new ChangeAssigned(CHANGE, ADAM));
        happens(new ChangeAssigned(OTHER, ADAM));

        assertThat(byOwner("owner", 0, 1)).containsExactly(OTHER);
        assertThat(byOwner("owner", 1, 1)).containsExactly(CHANGE);
        assertThat(byOwner("owner", 2, 1)).containsExactly(third);
        assertThat(byOwner("owner", 3, 1)).isEmpty();
    }

    @Test
    void says_by_what_it_can_be_sorted() {
        assertThatThrownBy(() -> found(null, Set.of(), "", "colour"))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("stageSince");
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
    void counts_what_needs_a_hand() {
        happens(new ChangeAssigned(CHANGE, ANALYST.person()));
        happens(new ChangeBlocked(CHANGE, "The supplier."));
        happens(new ChangeMoved(OTHER, Stage.TESTING, Stage.READY_TO_RELEASE, Set.of()));

        assertThat(lists.answer(new ChangeCounts.Now(), ANALYST, NOW))
                .isEqualTo(new ChangeCounts.Counts(0, 0, 1, 1, 2, 1, 0));
        assertThat(lists.answer(new ChangeCounts.Now(), RELEASE, NOW).mine()).isZero();
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

    private void tell(List<ChangeEvent> story, int firstOnes) {
        for (int fact = 0; fact < firstOnes; fact++) {
            projection.on(story.get(fact), NOW, fact);
        }
    }

    @Test
    void hears_of_a_change_that_it_does_not_know_without_failing() {
        happens(new ChangeUnblocked(new ChangeId("CHG-99")));

        assertThat(found(null, Set.of(), "", "")).hasSize(2);
    }

    private List<ChangeId> byOwner(String sort, int page, int size) {
        var question = new ChangeList.Find(null, Set.of(), "", new PageRequest(page, size, sort));
        return listsOfNamed.answer(question, ANALYST, NOW).items().stream()
                .map(Card::change)
                .toList();
    }

    private static Person named(PersonId id, String name) {
        return new Person(id, name, name, "", Standing.NONE, List.of(), null);
    }

    private SafetyState safety() {
        return found(IDEA, Set.of(), "", "").getFirst().safety();
    }

    private void happens(ChangeEvent event) {
        Instant at = NOW.plus(Duration.ofMinutes(minutes++));
        projection.on(event, at, facts.merge(event.change(), 0L, (before, _) -> before + 1));
    }

    private List<ChangeId> needing(Need need) {
        return lists
                .answer(new ChangeList.Find(null, Set.of(), need, "", PageRequest.first(10)), ANALYST, NOW)
                .items()
                .stream()
                .map(Card::change)
                .toList();
    }

    private List<Card> found(@Nullable IdeaId idea, Set<Stage> stages, String words, String sort) {
        return lists.answer(new ChangeList.Find(idea, stages, words, new PageRequest(0, 10, sort)), ANALYST, NOW)
                .items();
    }
}
