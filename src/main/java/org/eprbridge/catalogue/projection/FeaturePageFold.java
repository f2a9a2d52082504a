package org.eprbridge.catalogue.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/** Answers {@link FeaturePage} from the feature's own story, so the page is never behind. */
@Component
class FeaturePageFold {

    private final EventLog log;

    FeaturePageFold(EventLog log) {
        this.log = log;
    }

    @QueryHandler
    Optional<FeaturePage.View> answer(FeaturePage.Of question) {
        var story = log.history(question.feature().value()).stream()
                .filter(fact -> fact.event() instanceof FeatureEvent)
                .toList();
        return story.isEmpty() ? Optional.empty() : Optional.of(view(question.feature(), story));
    }

    private static FeaturePage.View view(FeatureId feature, List<Recorded> story) {
        var first = story.getFirst();
        var last = story.getLast();
        return new FeaturePage.View(
                feature,
                description((FeatureEvent) last.event()),
                story.size() - 1L,
                first.actor().person(),
                first.at(),
                last.actor().person(),
                last.at());
    }

    private static FeatureDescription description(FeatureEvent event) {
        return switch (event) {
            case FeatureAdded added -> added.description();
            case FeatureEdited edited -> edited.description();
        };
    }
}
