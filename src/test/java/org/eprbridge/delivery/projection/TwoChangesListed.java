package org.eprbridge.delivery.projection;

import static org.eprbridge.delivery.ChangePasts.ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangeList.Card;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.testing.BorrowedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two changes in the list, one of them for an idea; every fact comes a minute after the last. */
abstract class TwoChangesListed {

    static final ChangeId OTHER = new ChangeId("CHG-4");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("lists");
    final ChangeListProjection projection = new ChangeListProjection(mongo);
    final ListsChanges lists = new ListsChanges(mongo, DIRECTORY, new WorkLimits(20, 5, 5, 10));

    final Map<ChangeId, Long> facts = new HashMap<>();
    int minutes;

    @BeforeEach
    void two_changes() {
        projection.forgetEverything();
        happens(new ChangeOpened(CHANGE, "Fluid chart in one click"));
        happens(new IdeaJoinedChange(CHANGE, ACCEPTED, Stage.PROPOSED, ""));
        happens(new ChangeOpened(OTHER, "Discharge letters (printer)"));
    }

    void happens(ChangeEvent event) {
        Instant at = NOW.plus(Duration.ofMinutes(minutes++));
        projection.on(event, at, facts.merge(event.change(), 0L, (before, _) -> before + 1));
    }

    List<Card> found(@Nullable IdeaId idea, Set<Stage> stages, String words, String sort) {
        return lists.answer(new ChangeList.Find(idea, stages, words, new PageRequest(0, 10, sort)), ANALYST, NOW)
                .items();
    }

    List<ChangeId> needing(Need need) {
        return cardsOf(need).stream().map(Card::change).toList();
    }

    List<Card> cardsOf(Need need) {
        return lists.answer(new ChangeList.Find(null, Set.of(), need, "", PageRequest.first(10)), ANALYST, NOW)
                .items();
    }
}
