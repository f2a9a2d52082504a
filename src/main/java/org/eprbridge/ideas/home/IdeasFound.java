package org.eprbridge.ideas.home;

import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.springframework.stereotype.Component;

/** Ideas by reference, title or problem. */
@Component
class IdeasFound implements Findable {

    private static final int ENOUGH = 5;
    private static final int SHORTEST = 2;

    private final Queries queries;

    IdeasFound(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Hit> find(Actor person, String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        var newest = new PageRequest(0, ENOUGH, "-submittedAt");
        var meant = Findable.reference("IDEA", typed)
                .flatMap(it -> queries.ask(IdeaPage.Of.now(new IdeaId(it))))
                .map(it -> hit(it.idea(), it.text().title()));
        var page = queries.ask(new IdeaList.Find(Set.of(), typed, "", false, false, newest));
        return Findable.meantFirst(meant, page.items().stream().map(it -> hit(it.idea(), it.title())));
    }

    private static Hit hit(IdeaId idea, String title) {
        return new Hit("Idea", idea + " " + title, "ideas/" + idea);
    }
}
