package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.ideas.IdeaStatus.AWAITING_SUBMITTER;
import static org.eprbridge.ideas.IdeaStatus.SUBMITTED;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eprbridge.ideas.Chronicle;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.BroughtAlong;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaJoined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaEvent.JoinUndone;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaList.Find;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What lists have to answer, wherever they are read from. */
abstract class ListingIdeas {

    static final IdeaId OLD = new IdeaId("IDEA-1");
    static final IdeaId APPEALED = new IdeaId("IDEA-2");
    static final IdeaId ASKED = new IdeaId("IDEA-3");
    static final IdeaId NEW = new IdeaId("IDEA-4");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("lists");
    final Chronicle log = new Chronicle();
    final IdeaLines lines = linesIn(mongo);
    final IdeaListProjection projection = new IdeaListProjection(lines, log, WorkingDays.england());
    final ListsIdeas lists = new ListsIdeas(lines, new TellingOneIdeaTest.EverybodyByTheirId());

    abstract IdeaLines linesIn(MongoTemplate database);

    /** Today is Thursday 6 August 2026. */
    @BeforeEach
    void four_ideas() {
        projection.forgetEverything();
        happens("2026-07-01", NURSE, sent(OLD, NURSE, "Discharge letters by eleven", "I wait for the (slow) printer."));
        happens("2026-07-28", DOCTOR, sent(APPEALED, DOCTOR, "Blood cultures", "Ordering takes ten clicks."));
        happens("2026-07-29", CCIO, new IdeaDeclined(APPEALED, DeclineReason.OTHER, "No."));
        happens("2026-08-05", DOCTOR, new DeclineAppealed(APPEALED, "But."));
        happens("2026-08-03", NURSE, sent(ASKED, NURSE, "Fluid chart", "The printer again."));
        happens("2026-08-04", CCIO, new SubmitterAsked(ASKED, "Where?"));
        happens("2026-08-05", DOCTOR, sent(NEW, DOCTOR, "Allergy banner", "It hides."));
    }

    @Nested
    class in_order {

        @Test
        void newest_first() {
            assertThat(found(Find.all(PageRequest.first(10)))).containsExactly(NEW, ASKED, APPEALED, OLD);
        }

        @Test
        void for_triage_the_head_of_the_queue_and_then_the_oldest() {
            assertThat(found(new Find(Set.of(SUBMITTED), "", "", false, false, PageRequest.first(10))))
                    .containsExactly(APPEALED, OLD, NEW);
        }

        @ParameterizedTest
        @CsvSource({
            "submittedAt, IDEA-1", "-submittedAt, IDEA-4", "title, IDEA-4", "-title, IDEA-3", "changedAt, IDEA-1",
            "status, IDEA-3", "division, IDEA-3", "-hoursPerWeek, IDEA-4", "supporters, IDEA-4", "-nextDate, IDEA-4"
        })
        void by_any_column(String sort, String first) {
            assertThat(found(Find.all(new PageRequest(0, 10, sort))).getFirst().value())
                    .isEqualTo(first);
        }

        @Test
        void but_not_by_anything() {
            assertThatThrownBy(() -> ask(NURSE, Find.all(new PageRequest(0, 10, "words"))))
                    .isInstanceOf(Misshapen.class)
                    .hasMessageContaining("sort");
        }

        @Test
        void page_by_page() {
            var second = ask(NURSE, Find.all(new PageRequest(1, 3, "")));

            assertThat(second.total()).isEqualTo(4);
            assertThat(second.items()).extracting(Card::idea).containsExactly(OLD);
        }
    }

    @Nested
    class filtered {

        @Test
        void by_status() {
            assertThat(found(new Find(Set.of(AWAITING_SUBMITTER), "", "", false, false, PageRequest.first(10))))
                    .containsExactly(ASKED);
        }

        @ParameterizedTest
        @CsvSource({
            "PRINTER, 2",
            "printer slow, 1",
            "idea-4, 1",
            "(slow), 1",
            ".*, 0",
            "\\E.*, 0",
            "nobody wrote this, 0"
        })
        void by_words_in_any_order_and_any_case(String typed, int howMany) {
            assertThat(found(new Find(Set.of(), typed, "", false, false, PageRequest.first(10))))
                    .hasSize(howMany);
        }

        @Test
        void by_division() {
            assertThat(found(new Find(Set.of(), "", "Surgery", false, false, PageRequest.first(10))))
                    .containsExactly(NEW, APPEALED);
        }

        @Test
        void by_what_is_mine() {
            assertThat(ask(NURSE, Find.mine(PageRequest.first(10))).items())
                    .extracting(Card::idea)
                    .containsExactly(ASKED, OLD);
        }

        @Test
        void by_what_is_late() {
            var late = ask(CCIO, new Find(Set.of(), "", "", false, true, PageRequest.first(10)));

            assertThat(late.items()).singleElement().satisfies(card -> {
                assertThat(card.idea()).isEqualTo(OLD);
                assertThat(card.overdue()).isTrue();
                assertThat(card.nextDate()).isEqualTo("2026-07-15");
            });
        }
    }

    @Nested
    class with_the_last_news {

        @Test
        void named_as_people_are_called_today() {
            assertThat(card(ASKED).news()).isEqualTo("name of ccio asked the sender a question.");
        }

        @Test
        void without_what_is_internal() {
            happens("2026-08-05", CCIO, new IdeaCommented(OLD, new CommentId("CMT-1"), "Hm.", Visibility.INTERNAL));

            assertThat(card(OLD).news()).isEqualTo("name of nurse shared this idea.");
        }

        @Test
        void and_with_the_supporters_hours() {
            happens("2026-08-05", DOCTOR, new IdeaSupported(OLD, DOCTOR.person(), DOCTOR.standing(), 30, 4, 1, ""));

            assertThat(card(OLD).supporters()).isEqualTo(1);
            assertThat(card(OLD).hoursPerWeek()).isEqualTo(3.0);
        }
    }

    @Nested
    class of_those_who_follow {

        @BeforeEach
        void the_physiotherapist_follows_one_and_supports_another() {
            happens("2026-08-05", PHYSIO, new IdeaFollowed(OLD, PHYSIO.person()));
            happens("2026-08-06", PHYSIO, new IdeaSupported(NEW, PHYSIO.person(), PHYSIO.standing(), 6, 10, 1, ""));
        }

        @Test
        void holds_both_and_nobody_elses() {
            assertThat(found(Find.followed(PageRequest.first(10)), PHYSIO)).containsExactlyInAnyOrder(OLD, NEW);
            assertThat(found(Find.followed(PageRequest.first(10)), DOCTOR)).isEmpty();
        }

        @Test
        void is_no_news_to_anybody() {
            assertThat(card(OLD).news()).isEqualTo("name of nurse shared this idea.");
            assertThat(card(OLD).changedAt()).isBefore(Instant.parse("2026-07-02T00:00:00Z"));
        }

        @Test
        void ends_when_they_stop() {
            happens("2026-08-06", PHYSIO, new IdeaUnfollowed(OLD, PHYSIO.person()));

            assertThat(found(Find.followed(PageRequest.first(10)), PHYSIO)).containsExactly(NEW);
        }
    }

    @Nested
    class with_joined_ones {

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
                                    NURSE.person(),
                                    NURSE.standing(),
                                    12,
                                    10,
                                    1,
                                    Instant.parse("2026-07-01T09:00:00Z"))),
                            List.of(PHYSIO.person())));
        }

        @Test
        void in_the_order_of_the_days_that_are_shown() {
            var shown =
                    ask(NURSE, Find.all(new PageRequest(0, 10, "submittedAt"))).items();

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

    @Test
    void counts_what_waits() {
        var parked = new IdeaId("IDEA-5");
        var redirected = new IdeaId("IDEA-6");
        happens("2026-08-05", NURSE, sent(parked, NURSE, "Parked", "Later."));
        happens("2026-08-05", CCIO, new IdeaParked(parked, LocalDate.of(2026, 9, 1), "Later."));
        happens("2026-08-05", NURSE, sent(redirected, NURSE, "Redirected", "There."));
        happens("2026-08-05", CCIO, new IdeaRedirected(redirected, new FeatureId("FEAT-1"), "There."));

        assertThat(lists.answer(new TriageCounts.Now(), NOW)).isEqualTo(new TriageCounts.Counts(3, 1, 1, 1, 1));
    }

    @Test
    void knows_whose_day_has_come() {
        var due = new FindsDueIdeas(lines);
        happens("2026-08-05", CCIO, new IdeaParked(NEW, LocalDate.of(2026, 9, 1), "Later."));

        assertThat(due.toReturn(LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(due.toReturn(LocalDate.of(2026, 9, 1))).containsExactly(NEW);
        assertThat(due.unanswered(LocalDate.of(2026, 8, 18))).isEmpty();
        assertThat(due.unanswered(LocalDate.of(2026, 8, 19))).containsExactly(ASKED);
    }

    @Test
    void is_known_again_after_a_restart() {
        var restarted = new ListsIdeas(linesIn(mongo), new TellingOneIdeaTest.EverybodyByTheirId());

        assertThat(restarted.answer(Find.all(PageRequest.first(10)), NURSE, NOW).total())
                .isEqualTo(4);
    }

    @Test
    void hears_the_same_fact_twice_without_harm() {
        var before = mongo.findAll(IdeaListEntry.class);

        projection.on(new SubmitterAsked(ASKED, "Where?"), 1);
        projection.on(sent(OLD, NURSE, "Discharge letters by eleven", "I wait."), 0);

        assertThat(mongo.findAll(IdeaListEntry.class)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void comes_out_of_a_replay_as_it_was() {
        var before = mongo.findAll(IdeaListEntry.class);

        projection.forgetEverything();
        assertThat(mongo.findAll(IdeaListEntry.class)).isEmpty();
        for (var idea : List.of(OLD, APPEALED, ASKED, NEW)) {
            log.history(idea.value()).forEach(fact -> projection.on((IdeaEvent) fact.event(), fact.sequence()));
        }

        assertThat(mongo.findAll(IdeaListEntry.class)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void keeps_the_newer_line_when_somebody_writes_an_older_one_late() {
        var late = stored(ASKED);
        happens("2026-08-06", NURSE, new SubmitterAnswered(ASKED, "On ward 4."));
        var now = stored(ASKED);

        lines.save(late);

        assertThat(stored(ASKED)).isEqualTo(now);
        assertThat(card(ASKED).status()).isEqualTo(now.status());
    }

    @Test
    void can_be_built_beside_itself_and_take_its_own_place() {
        var before = ask(NURSE, Find.all(PageRequest.first(10)));
        var copy = projection.over(DATABASE.named("beside"));
        for (var idea : List.of(OLD, APPEALED, ASKED, NEW)) {
            log.history(idea.value()).forEach(fact -> copy.on((IdeaEvent) fact.event(), fact.sequence()));
        }

        projection.succeed(copy);

        assertThat(ask(NURSE, Find.all(PageRequest.first(10)))).isEqualTo(before);
    }

    private IdeaListEntry stored(IdeaId idea) {
        return Objects.requireNonNull(mongo.findById(idea.value(), IdeaListEntry.class));
    }

    private Card card(IdeaId idea) {
        return ask(NURSE, Find.all(PageRequest.first(10))).items().stream()
                .filter(card -> card.idea().equals(idea))
                .findFirst()
                .orElseThrow();
    }

    private List<IdeaId> found(Find question) {
        return found(question, NURSE);
    }

    private List<IdeaId> found(Find question, Actor asking) {
        return ask(asking, question).items().stream().map(IdeaList.Card::idea).toList();
    }

    private Page<Card> ask(Actor asking, Find question) {
        return lists.answer(question, asking, NOW);
    }

    private void happens(String day, Actor by, IdeaEvent event) {
        log.happens(Instant.parse(day + "T10:00:00Z"), by, event);
        var last = log.history(event.idea().value()).getLast();
        projection.on(event, last.sequence());
    }

    private static IdeaSubmitted sent(IdeaId idea, Actor by, String title, String problem) {
        var text = new IdeaText(title, problem, "", "", "", 30, 2, "");
        return new IdeaSubmitted(idea, by.person(), by.standing(), text);
    }
}
