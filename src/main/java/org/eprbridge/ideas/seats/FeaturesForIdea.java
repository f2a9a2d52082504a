package org.eprbridge.ideas.seats;

import java.util.List;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.IdeaPage;

/** A seat in triage: whoever knows what is like a text names the features that may answer an idea, the likeliest first. */
@FunctionalInterface
public interface FeaturesForIdea {

    List<Offer> featuresFor(IdeaPage.View idea);

    /** @param why in words, for example "matches *take home drugs* → TTO" */
    record Offer(FeatureList.Card feature, String why) {}
}
