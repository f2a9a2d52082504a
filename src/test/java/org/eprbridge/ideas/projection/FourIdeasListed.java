package org.eprbridge.ideas.projection;

import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Instant;
import java.util.List;
import org.eprbridge.ideas.Chronicle;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaList.Card;
import org.eprbridge.ideas.IdeaList.Find;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What lists have to answer, wherever they are read from: four ideas, on Thursday 6 August 2026. */
@ParameterizedClass
@EnumSource(FourIdeasListed.Wherefrom.class)
abstract class FourIdeasListed {

    static final IdeaId OLD = new IdeaId("IDEA-1");
    static final IdeaId APPEALED = new IdeaId("IDEA-2");
    static final IdeaId ASKED = new IdeaId("IDEA-3");
    static final IdeaId NEW = new IdeaId("IDEA-4");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("lists");
    final Chronicle log = new Chronicle();
    final Wherefrom wherefrom;
    final IdeaLines lines;
    final IdeaListProjection projection;
    final ListsIdeas lists;

    FourIdeasListed(Wherefrom wherefrom) {
        this.wherefrom = wherefrom;
        this.lines = wherefrom.linesIn(mongo);
        this.projection = new IdeaListProjection(lines, log, WorkingDays.england());
        this.lists = new ListsIdeas(lines, new TellingOneIdeaTest.EverybodyByTheirId());
    }

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

    Card card(IdeaId idea) {
        return ask(NURSE, Find.all(PageRequest.first(10))).items().stream()
                .filter(card -> card.idea().equals(idea))
                .findFirst()
                .orElseThrow();
    }

    List<IdeaId> found(Find question) {
        return found(question, NURSE);
    }

    List<IdeaId> found(Find question, Actor asking) {
        return ask(asking, question).items().stream().map(IdeaList.Card::idea).toList();
    }

    Page<Card> ask(Actor asking, Find question) {
        return lists.answer(question, asking, NOW);
    }

    void happens(String day, Actor by, IdeaEvent event) {
        log.happens(Instant.parse(day + "T10:00:00Z"), by, event);
        var last = log.history(event.idea().value()).getLast();
        projection.on(event, last.sequence());
    }

    static IdeaSubmitted sent(IdeaId idea, Actor by, String title, String problem) {
        var text = new IdeaText(title, problem, "", "", "", 30, 2, "");
        return new IdeaSubmitted(idea, by.person(), by.standing(), text);
    }

    /** Where lists are read from; the answers are the same. */
    enum Wherefrom {
        MEMORY,
        DATABASE;

        IdeaLines linesIn(MongoTemplate database) {
            var inMongo = new LinesInMongo(database);
            return this == MEMORY ? new LinesInMemory(inMongo) : inMongo;
        }
    }
}
