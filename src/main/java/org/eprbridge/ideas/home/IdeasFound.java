package org.eprbridge.ideas.home;

import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.kernel.Actor;
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
        return queries.ask(new IdeaList.Find(Set.of(), typed, "", false, false, newest)).items().stream()
                .map(idea -> new Hit("Idea", idea.idea() + " " + idea.title(), "ideas/" + idea.idea()))
                .toList();
    }
}
