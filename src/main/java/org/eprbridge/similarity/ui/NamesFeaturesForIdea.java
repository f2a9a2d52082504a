package org.eprbridge.similarity.ui;

import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.FeaturesForIdea;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.similarity.Similar;
import org.springframework.stereotype.Component;

/** Names in triage the three features that are most like an idea. */
@Component
class NamesFeaturesForIdea implements FeaturesForIdea {

    private static final int NAMED = 3;

    private final Queries queries;

    NamesFeaturesForIdea(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Offer> featuresFor(IdeaPage.View idea) {
        return queries.ask(new Similar.To(words(idea), NAMED)).features().stream()
                .map(this::offer)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Offer> offer(Similar.FeatureLike like) {
        return queries.ask(new FeaturePage.Of(like.feature()))
                .map(FeaturePage.View::description)
                .map(said -> new Offer(
                        new FeatureList.Card(
                                like.feature(), said.name(), said.summary(), said.where(), said.audience()),
                        like.why()));
    }

    private static String words(IdeaPage.View idea) {
        var all = String.join(
                "\n", idea.text().title(), idea.text().problem(), idea.text().wish());
        return all.substring(0, Math.min(all.length(), Similar.LONGEST));
    }
}
