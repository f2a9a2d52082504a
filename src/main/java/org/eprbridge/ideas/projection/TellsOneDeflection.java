package org.eprbridge.ideas.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.DeflectionPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/** Answers {@link DeflectionPage} from the deflection's own story, so it is never behind. */
@Component
class TellsOneDeflection {

    private final EventLog log;

    TellsOneDeflection(EventLog log) {
        this.log = log;
    }

    @QueryHandler
    Optional<DeflectionPage.View> answer(DeflectionPage.Of question, Actor asking) {
        var story = log.history(question.deflection().value());
        return story.stream()
                .filter(it -> it.actor().person().equals(asking.person()))
                .map(Recorded::event)
                .filter(FeatureFoundInstead.class::isInstance)
                .map(FeatureFoundInstead.class::cast)
                .reduce((_, latest) -> latest)
                .map(found -> view(found, story));
    }

    private static DeflectionPage.View view(FeatureFoundInstead found, List<Recorded> story) {
        return new DeflectionPage.View(
                found.deflection(),
                found.feature(),
                found.text(),
                story.getLast().event() instanceof FindingUndone);
    }
}
