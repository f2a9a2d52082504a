package org.eprbridge.catalogue.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Answer;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/** Answers {@link FeaturePage} from the feature's own story, so the page is never behind. */
@Component
class TellsOneFeature {

    private final EventLog log;

    TellsOneFeature(EventLog log) {
        this.log = log;
    }

    @QueryHandler
    Optional<FeaturePage.View> answer(FeaturePage.Of question, Actor asking) {
        var story = log.history(question.feature().value());
        return story.isEmpty() || !(story.getFirst().event() instanceof FeatureAdded added)
                ? Optional.empty()
                : Optional.of(view(added, story, asking));
    }

    private static FeaturePage.View view(FeatureAdded added, List<Recorded> story, Actor asking) {
        var first = story.getFirst();
        var soFar = new FeatureSoFar(added, first.actor().person(), first.at());
        story.forEach(it -> soFar.remember((FeatureEvent) it.event(), it.actor().person(), it.at()));
        return new FeaturePage.View(
                added.feature(),
                soFar.description(),
                soFar.version(),
                first.actor().person(),
                first.at(),
                soFar.lastEditor(),
                soFar.lastEditedAt(),
                soFar.state(),
                soFar.owner(),
                soFar.places(),
                soFar.link(),
                soFar.words().all(),
                new FeaturePage.Reviews(soFar.reviews().due(), soFar.reviews().newestFirst()),
                soFar.retirement(),
                soFar.merge(),
                soFar.tookOver(),
                feedback(soFar, asking),
                soFar.keptBy(asking));
    }

    /** What others answered is for those who look after the page. */
    private static FeaturePage.Feedback feedback(FeatureSoFar soFar, Actor asking) {
        var mine = soFar.feedback().get(asking.person());
        if (!soFar.keptBy(asking)) {
            return new FeaturePage.Feedback(mine, null, null, List.of());
        }
        var answers = soFar.feedback().values();
        long yes = answers.stream().filter(Answer::needed).count();
        var sentences = answers.stream()
                .filter(answer -> !answer.sentence().isBlank())
                .sorted(Comparator.comparing(Answer::at).reversed())
                .toList();
        return new FeaturePage.Feedback(mine, yes, answers.size() - yes, sentences);
    }
}
