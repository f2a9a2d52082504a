package org.eprbridge.ideas.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What waits for somebody because of an idea")
class WhatWaitsBecauseOfIdeasTest {

    final List<Query<?>> asked = new ArrayList<>();

    @Nested
    class for_a_clinician {

        @Test
        void is_nothing_on_a_quiet_day() {
            assertThat(waiting(NURSE, 0, 0, new TriageCounts.Counts(9, 9, 9, 9, 9)))
                    .isEmpty();
            assertThat(asked).noneMatch(TriageCounts.Now.class::isInstance);
        }

        @Test
        void is_the_one_question_about_their_idea() {
            assertThat(waiting(NURSE, 1, 0, none()))
                    .containsExactly(
                            item(20, "We need more from you", 1, "Idea 0: Answer our question.", "ideas/IDEA-0"));
        }

        @Test
        void is_a_list_when_there_are_several() {
            assertThat(waiting(NURSE, 2, 0, none()))
                    .containsExactly(item(20, "We need more from you", 2, "Answer our question.", "my-ideas"));
        }

        @Test
        void is_a_draft_to_finish() {
            assertThat(waiting(NURSE, 0, 1, none()))
                    .containsExactly(item(40, "Your drafts", 1, "Finish it and send it.", "my-ideas"));
        }
    }

    @Nested
    class for_those_who_triage {

        @Test
        void is_the_queue_and_what_is_late_in_it() {
            assertThat(waiting(CCIO, 0, 0, new TriageCounts.Counts(7, 3, 0, 0, 0)))
                    .containsExactly(
                            item(5, "Overdue", 3, "3 ideas have waited longer than promised.", "triage?show=overdue"),
                            item(10, "To triage", 7, "They wait for a decision.", "triage?show=to-triage"));
        }
    }

    @Nested
    class found_in_the_palette {

        @Test
        void leads_to_the_idea() {
            assertThat(new IdeasFound(answering(1, none())).find(NURSE, "idea"))
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.label()).isEqualTo("IDEA-0 Idea 0");
                        assertThat(hit.link()).isEqualTo("ideas/IDEA-0");
                    });
        }

        @Test
        void takes_two_letters() {
            assertThat(new IdeasFound(answering(1, none())).find(NURSE, " i ")).isEmpty();
            assertThat(asked).isEmpty();
        }
    }

    private List<Waiting.Item> waiting(Actor person, int questions, int unfinished, TriageCounts.Counts counts) {
        return new IdeasWaiting(answering(questions, counts), new SomeDrafts(unfinished)).waitingFor(person);
    }

    @SuppressWarnings("unchecked")
    private Queries answering(int questions, TriageCounts.Counts counts) {
        return new Queries() {
            @Override
            public <R> R ask(Query<R> question) {
                asked.add(question);
                return (R) (question instanceof IdeaList.Find find ? page(find, questions) : counts);
            }
        };
    }

    private static Page<Card> page(IdeaList.Find find, int questions) {
        int howMany = find.statuses().contains(IdeaStatus.REDIRECTED) ? 0 : questions;
        return new Page<>(
                IntStream.range(0, Math.min(1, howMany))
                        .mapToObj(WhatWaitsBecauseOfIdeasTest::card)
                        .toList(),
                howMany,
                0,
                1);
    }

    private static Card card(int number) {
        return new Card(
                new IdeaId("IDEA-" + number),
                "Idea " + number,
                "",
                IdeaStatus.AWAITING_SUBMITTER,
                PublicStatus.MORE_NEEDED,
                NURSE.person(),
                "Nurse",
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
                0,
                null);
    }

    private static TriageCounts.Counts none() {
        return new TriageCounts.Counts(0, 0, 0, 0, 0);
    }

    private static Waiting.Item item(int order, String title, long count, String sentence, String link) {
        return new Waiting.Item(order, title, count, sentence, link);
    }

    private record SomeDrafts(int howMany) implements Drafts {

        @Override
        public void save(PersonId writer, String draftId, Map<String, String> answers, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Draft> find(PersonId writer, String draftId) {
            return Optional.empty();
        }

        @Override
        public List<Draft> of(PersonId writer) {
            return IntStream.range(0, howMany)
                    .mapToObj(number -> new Draft("draft-" + number, Map.of(), NOW))
                    .toList();
        }

        @Override
        public void discard(PersonId writer, String draftId) {
            throw new UnsupportedOperationException();
        }
    }
}
