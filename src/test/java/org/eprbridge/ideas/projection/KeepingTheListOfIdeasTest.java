package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaList.Find;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keeping the list of ideas")
class KeepingTheListOfIdeasTest extends FourIdeasListed {

    KeepingTheListOfIdeasTest(Wherefrom wherefrom) {
        super(wherefrom);
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
        var restarted = new ListsIdeas(wherefrom.linesIn(mongo), new TellingOneIdeaTest.EverybodyByTheirId());

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
}
