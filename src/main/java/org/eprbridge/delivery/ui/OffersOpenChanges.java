package org.eprbridge.delivery.ui;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.seats.ChangeChoices;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Words;
import org.springframework.stereotype.Component;

/** Shows triage what the digital team already works on, so that two wishes for one thing share one change. */
@Component
class OffersOpenChanges implements ChangeChoices {

    private static final Set<Stage> STILL_OPEN = Set.of(Stage.PROPOSED, Stage.READY, Stage.BUILDING, Stage.TESTING);
    private static final int AT_MOST = 8;

    private final Queries queries;

    OffersOpenChanges(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Choice> openChanges(String q) {
        return queries.ask(new ChangeList.Find(null, STILL_OPEN, q, PageRequest.first(AT_MOST))).items().stream()
                .map(card -> new Choice(card.change(), card.title(), news(card)))
                .toList();
    }

    private static String news(ChangeList.Card card) {
        return Words.sentenceCase(card.stage()) + ", answers "
                + Words.count(card.ideas().size(), "idea", "ideas");
    }
}
