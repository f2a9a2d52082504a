package org.eprbridge.ideas.home;

import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/** A feature that people cannot find waits for its owner and for the CCIO, the one with the most redirects first. */
@Component
class HardToFindWaiting implements Waiting {

    private final Queries queries;

    HardToFindWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var theirs = queries.ask(new FeatureHelp.HardToFind()).stream()
                .map(this::page)
                .flatMap(Optional::stream)
                .filter(page -> person.is(Role.CCIO) || person.person().equals(page.owner()))
                .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        var first = theirs.getFirst();
        var sentence = theirs.size() == 1
                ? "People do not find it, or it does not help them."
                : "People do not find it, or it does not help them. It is the first of %d such features."
                        .formatted(theirs.size());
        return List.of(new Item(
                35,
                "Hard to find",
                theirs.size(),
                first.description().name() + ": " + sentence,
                theirs.size() == 1
                        ? "catalogue/" + first.feature()
                        : "catalogue?hard-to-find=yes" + (person.is(Role.CCIO) ? "" : "&owner=" + person.person())));
    }

    private Optional<FeaturePage.View> page(Figures figures) {
        return queries.ask(new FeaturePage.Of(figures.feature()));
    }
}
