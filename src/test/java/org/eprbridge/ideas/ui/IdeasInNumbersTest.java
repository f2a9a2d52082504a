package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.ideas.IdeaStatus.CLOSED;
import static org.eprbridge.ideas.IdeaStatus.DECLINED;
import static org.eprbridge.ideas.IdeaStatus.LIVE;
import static org.eprbridge.ideas.IdeaStatus.REDIRECTED;
import static org.eprbridge.ideas.IdeaStatus.SUBMITTED;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.NURSE;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.testing.HomeSentences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What became of the ideas, for the board")
class IdeasInNumbersTest {

    @Test
    void counts_what_came_of_them_and_says_how_long_the_oldest_has_waited() {
        assertThat(HomeSentences.of(
                        partFor(Map.of(LIVE, 6L, CLOSED, 3L, REDIRECTED, 14L, DECLINED, 1L, SUBMITTED, 2L))))
                .isEqualTo("Of 26 ideas sent, 9 are live, 14 are possible today, 0 are planned or being built and "
                        + "1 is not going ahead. 2 ideas wait for a decision; the oldest was sent on 3 August 2026.");
    }

    @Test
    void leads_from_each_number_to_its_list() {
        assertThat(HomeSentences.links(partFor(Map.of(LIVE, 1L, SUBMITTED, 1L))))
                .containsEntry("2 ideas sent", "ideas")
                .containsEntry("1 is live", "ideas?status=live")
                .containsEntry("0 are possible today", "ideas?status=you-can-do-this-today")
                .containsEntry("1 idea waits for a decision", "ideas?status=sent&sort=submittedAt");
    }

    @Test
    void says_when_nothing_waits_or_nothing_was_sent() {
        assertThat(HomeSentences.of(partFor(Map.of(LIVE, 1L)))).endsWith("No idea waits for a decision.");
        assertThat(HomeSentences.of(partFor(Map.of()))).isEqualTo("Nobody has sent an idea yet.");
    }

    @Test
    void is_not_shown_to_others() {
        assertThat(new IdeasInNumbers(answering(Map.of())).partFor(NURSE)).isEmpty();
    }

    private static Component partFor(Map<IdeaStatus, Long> ideas) {
        return new IdeasInNumbers(answering(ideas)).partFor(BOARD).orElseThrow();
    }

    private static Queries answering(Map<IdeaStatus, Long> ideas) {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                var wanted = ((IdeaList.Find) question).statuses();
                long total = ideas.entrySet().stream()
                        .filter(it -> wanted.isEmpty() || wanted.contains(it.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                return (R) new Page<>(List.of(Ideas.card(new IdeaId("IDEA-1"), "The oldest")), total, 0, 1);
            }
        };
    }
}
