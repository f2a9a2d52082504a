package org.eprbridge.delivery.ui;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.springframework.stereotype.Component;

/** Changes by reference or title. */
@Component
class ChangesFound implements Findable {

    private static final int ENOUGH = 5;
    private static final int SHORTEST = 2;

    private final Queries queries;

    ChangesFound(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Hit> find(Actor person, String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        var found = queries.ask(new ChangeList.Find(null, Set.of(), typed.strip(), PageRequest.first(ENOUGH)));
        return found.items().stream()
                .map(card -> new Hit("Change", card.change() + " " + card.title(), "changes/" + card.change()))
                .toList();
    }
}
