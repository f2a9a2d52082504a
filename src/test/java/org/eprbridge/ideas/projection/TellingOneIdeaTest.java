package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.IdeaPasts.FLUID_CHART;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.ideas.IdeaPasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.ideas.Chronicle;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Telling one idea from its own events")
class TellingOneIdeaTest {

    static final Instant LATER = NOW.plus(Duration.ofDays(5));

    final Chronicle log = new Chronicle();
    final TellsOneIdea tells = new TellsOneIdea(
            log, new EverybodyByTheirId(), feature -> Optional.of("Order sets"), WorkingDays.england());

    @Nested
    class on_its_page {

        @Test
        void says_where_it_stands_and_what_comes_next() {
            log.happened(NOW, IdeaPasts.sent());

            var page = page(DOCTOR);

            assertThat(page.text()).isEqualTo(FLUID_CHART);
            assertThat(page.submitterName()).isEqualTo("name of nurse");
            assertThat(page.next()).isEqualTo("It will be decided, or a question asked, by 20 August 2026.");
            assertThat(page.nextDate()).isEqualTo("2026-08-20");
            assertThat(page.clocks().withUs()).isEqualTo(3);
        }

        @Test
        void says_you_to_the_submitter() {
            log.happened(NOW, IdeaPasts.asked());

            assertThat(page(NURSE).ballWords()).isEqualTo("You");
            assertThat(page(DOCTOR).ballWords()).isEqualTo("The sender");
            assertThat(page(NURSE).next()).startsWith("Please answer by 20 August 2026.");
        }

        @Test
        void names_the_feature_of_a_redirect() {
            log.happened(NOW, IdeaPasts.redirected());

            var page = page(NURSE);

            assertThat(page.feature()).isEqualTo(ORDER_SETS);
            assertThat(page.featureName()).isEqualTo("Order sets");
            assertThat(page.message()).isEqualTo("Try this.");
        }

        @Test
        void names_those_who_support_it() {
            log.happened(NOW, IdeaPasts.sent());
            log.happens(NOW, DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 12, 10, 1, "Me too."));

            var page = page(NURSE);

            assertThat(page.evidence().hoursPerWeek()).isEqualTo(3.0);
            assertThat(page.supports()).singleElement().satisfies(support -> {
                assertThat(support.name()).isEqualTo("name of doctor");
                assertThat(support.division()).isEqualTo("Surgery");
            });
        }

        @Test
        void is_empty_when_there_is_none() {
            assertThat(tells.answer(IdeaPage.Of.now(new IdeaId("IDEA-99")), CCIO, NOW))
                    .isEmpty();
        }
    }

    @Nested
    class as_it_was {

        @Test
        void leaves_out_what_came_later() {
            log.happened(NOW, IdeaPasts.sent());
            log.happens(LATER, CCIO, new IdeaAccepted(IDEA, "Fluid chart", NURSE.person(), "Yes.", null));

            var before = pageAsOf(LATER.minusSeconds(1)).orElseThrow();

            assertThat(before.status()).isEqualTo(IdeaStatus.SUBMITTED);
            assertThat(before.verbs()).isEmpty();
            assertThat(pageAsOf(LATER).orElseThrow().status()).isEqualTo(IdeaStatus.ACCEPTED);
            assertThat(timeline(CCIO, NOW)).hasSize(1);
        }

        @Test
        void there_was_nothing_before_it_was_sent() {
            log.happened(NOW, IdeaPasts.sent());

            assertThat(pageAsOf(NOW.minusSeconds(1))).isEmpty();
        }

        private Optional<IdeaPage.View> pageAsOf(Instant moment) {
            return tells.answer(new IdeaPage.Of(IDEA, moment), CCIO, LATER);
        }
    }

    @Nested
    class to_those_who_may_act {

        @Test
        void offers_the_verbs_of_triage() {
            log.happened(NOW, IdeaPasts.sent());

            assertThat(page(CCIO).verbs())
                    .containsExactly(
                            Verb.SUPPORT,
                            Verb.FOLLOW,
                            Verb.COMMENT,
                            Verb.COMMENT_INTERNALLY,
                            Verb.TAKE_UP,
                            Verb.ASK,
                            Verb.REDIRECT,
                            Verb.ACCEPT,
                            Verb.REFER,
                            Verb.PARK,
                            Verb.JOIN,
                            Verb.DECLINE);
        }

        @Test
        void offers_no_decision_to_the_decliner_after_an_appeal() {
            log.happened(NOW, IdeaPasts.appealed());

            assertThat(page(CCIO).verbs())
                    .containsExactly(Verb.SUPPORT, Verb.FOLLOW, Verb.COMMENT, Verb.COMMENT_INTERNALLY);
            assertThat(page(DEPUTY).verbs()).contains(Verb.ACCEPT);
        }

        @Test
        void offers_the_submitter_what_only_they_can_do() {
            log.happened(NOW, IdeaPasts.redirected());

            assertThat(page(NURSE).verbs()).containsExactly(Verb.COMMENT, Verb.CONFIRM);
        }

        @Test
        void offers_colleagues_support_and_discussion() {
            log.happened(NOW, IdeaPasts.sent());

            assertThat(page(DOCTOR).verbs()).containsExactly(Verb.SUPPORT, Verb.FOLLOW, Verb.COMMENT);
        }
    }

    @Nested
    class in_its_timeline {

        @Test
        void speaks_in_sentences() {
            log.happened(NOW, IdeaPasts.appealed());

            assertThat(timeline(NURSE, null))
                    .extracting(IdeaTimeline.Entry::sentence)
                    .containsExactly(
                            "name of nurse shared this idea.",
                            "name of ccio declined this idea.",
                            "name of nurse asked for another pair of eyes.");
        }

        @Test
        void says_who_acted_as_what_and_for_whom() {
            log.happened(NOW, IdeaPasts.sent());
            log.happens(
                    NOW,
                    DEPUTY.onBehalfOf(CCIO.person()),
                    new IdeaAccepted(IDEA, "Fluid chart", NURSE.person(), "Yes.", null));

            var entry = timeline(NURSE, null).getLast();

            assertThat(entry.event()).isEqualTo("idea-accepted");
            assertThat(entry.who()).isEqualTo("name of deputy");
            assertThat(entry.onBehalfOf()).isEqualTo("name of ccio");
            assertThat(entry.details()).isEqualTo("Yes.");
        }
    }

    @Nested
    class with_internal_comments {

        TellingOneIdeaTest told() {
            log.happened(NOW, IdeaPasts.sent());
            log.happens(NOW, CCIO, comment("CMT-1", "Two days of work.", Visibility.INTERNAL));
            log.happens(NOW, DOCTOR, comment("CMT-2", "Same here.", Visibility.VISIBLE));
            return TellingOneIdeaTest.this;
        }

        @Test
        void shows_them_to_those_who_build() {
            assertThat(told().page(ANALYST).comments()).hasSize(2);
            assertThat(timeline(ANALYST, null)).hasSize(3);
        }

        @Test
        void hides_them_from_colleagues_from_the_board_and_from_the_submitter() {
            told();

            for (var outsider : List.of(DOCTOR, BOARD, NURSE)) {
                assertThat(page(outsider).comments())
                        .extracting(IdeaPage.Comment::text)
                        .containsExactly("Same here.");
                assertThat(timeline(outsider, null)).hasSize(2);
            }
        }

        private IdeaCommented comment(String id, String text, Visibility visibility) {
            return new IdeaCommented(IDEA, new CommentId(id), text, visibility);
        }
    }

    private IdeaPage.View page(Actor asking) {
        return tells.answer(IdeaPage.Of.now(IDEA), asking, LATER).orElseThrow();
    }

    private List<IdeaTimeline.Entry> timeline(Actor asking, @Nullable Instant asOf) {
        return tells.answer(new IdeaTimeline.Of(IDEA, asOf), asking);
    }

    /** Calls everybody after their id. */
    static final class EverybodyByTheirId implements Directory {

        @Override
        public Optional<Person> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> findByUserName(String userName) {
            return Optional.empty();
        }

        @Override
        public List<Person> everybody() {
            return List.of();
        }

        @Override
        public String nameOf(PersonId person) {
            return "name of " + person;
        }
    }
}
