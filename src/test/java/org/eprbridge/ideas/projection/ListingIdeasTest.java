package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.ideas.IdeaStatus.AWAITING_SUBMITTER;
import static org.eprbridge.ideas.IdeaStatus.SUBMITTED;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;

import java.time.Instant;
import java.util.Set;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaList.Find;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Listing ideas")
class ListingIdeasTest extends FourIdeasListed {

    ListingIdeasTest(Wherefrom wherefrom) {
        super(wherefrom);
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
}
