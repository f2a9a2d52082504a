package org.eprbridge.catalogue.seats;

import java.util.List;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.springframework.stereotype.Component;

/** Offers features in the palette. */
@Component
class FindsFeatures implements Findable {

    private static final int AT_MOST = 5;

    private final Queries queries;

    FindsFeatures(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Hit> find(Actor person, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return queries.ask(new FeatureList.Find(typed, "", PageRequest.first(AT_MOST))).items().stream()
                .map(card -> new Hit("Feature", card.name(), "catalogue/" + card.feature()))
                .toList();
    }
}
