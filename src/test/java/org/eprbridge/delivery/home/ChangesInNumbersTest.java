package org.eprbridge.delivery.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.NURSE;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.testing.HomeSentences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far the digital team is, for the board")
class ChangesInNumbersTest {

    @Test
    void counts_what_is_built_and_what_is_blocked() {
        assertThat(HomeSentences.of(partFor(Map.of(BUILDING, 5L, LIVE, 1L, CLOSED, 4L), 2)))
                .isEqualTo(
                        "Of 10 changes, 5 are being built, 0 are being tested, 0 are ready to release and 1 is live. "
                                + "2 are blocked.");
    }

    @Test
    void leads_from_each_number_to_its_list() {
        assertThat(HomeSentences.links(partFor(Map.of(BUILDING, 5L), 1)))
                .containsEntry("5 changes", "delivery?view=list")
                .containsEntry("5 are being built", "delivery?view=list&stage=building")
                .containsEntry("0 are ready to release", "delivery?view=list&stage=ready-to-release")
                .containsEntry("1 is blocked", "delivery?view=list&need=blocked");
    }

    @Test
    void says_when_nothing_is_blocked_or_there_is_nothing() {
        assertThat(HomeSentences.of(partFor(Map.of(LIVE, 1L), 0))).endsWith("Nothing is blocked.");
        assertThat(HomeSentences.of(partFor(Map.of(), 0))).isEqualTo("No idea has become a change yet.");
    }

    @Test
    void is_not_shown_to_others() {
        assertThat(new ChangesInNumbers(answering(Map.of(), 0)).partFor(NURSE)).isEmpty();
    }

    private static Component partFor(Map<Stage, Long> changes, long blocked) {
        return new ChangesInNumbers(answering(changes, blocked)).partFor(BOARD).orElseThrow();
    }

    private static Queries answering(Map<Stage, Long> changes, long blocked) {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                if (!(question instanceof ChangeList.Find find)) {
                    return (R) new ChangeCounts.Counts(0, 0, blocked, 0, 0, 0, 0);
                }
                long total = changes.entrySet().stream()
                        .filter(it -> find.stages().isEmpty() || find.stages().contains(it.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                return (R) new Page<>(List.of(), total, 0, 1);
            }
        };
    }
}
