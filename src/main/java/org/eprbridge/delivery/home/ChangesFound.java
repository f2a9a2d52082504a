package org.eprbridge.delivery.home;

import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
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
        var meant = Findable.reference("CHG", typed)
                .flatMap(it -> queries.ask(new ChangePage.Of(new ChangeId(it))))
                .map(it -> hit(it.change(), it.title()));
        var page = queries.ask(new ChangeList.Find(null, Set.of(), typed, PageRequest.first(ENOUGH)));
        return Findable.meantFirst(meant, page.items().stream().map(it -> hit(it.change(), it.title())));
    }

    private static Hit hit(ChangeId change, String title) {
        return new Hit("Change", change + " " + title, "changes/" + change);
    }
}
