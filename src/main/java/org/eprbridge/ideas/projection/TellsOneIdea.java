package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaRules;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.projection.IdeaStory.Fact;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers {@link IdeaPage} and {@link IdeaTimeline} from the idea's own events: always fresh, and as it was on any day. */
@Component
class TellsOneIdea {

    private final EventLog log;
    private final Directory directory;
    private final Catalogue catalogue;
    private final IdeaClocks clocks;

    TellsOneIdea(EventLog log, Directory directory, Catalogue catalogue, WorkingDays calendar) {
        this.log = log;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clocks = new IdeaClocks(calendar);
    }

    @QueryHandler
    Optional<IdeaPage.View> answer(IdeaPage.Of question, Actor asking, Instant now) {
        var moment = question.asOf() == null ? now : question.asOf();
        var verbs = question.asOf() == null;
        return IdeaStory.of(question.idea(), log)
                .asOf(question.asOf())
                .state()
                .map(idea -> view(idea, asking, moment, verbs));
    }

    @QueryHandler
    List<IdeaTimeline.Entry> answer(IdeaTimeline.Of question, Actor asking) {
        var story = IdeaStory.of(question.idea(), log).asOf(question.asOf());
        boolean inside = story.state()
                .map(idea -> IdeaRules.insideTheInternalDiscussion(idea, asking))
                .orElse(false);
        return story.facts().stream()
                .filter(fact -> inside || !IdeaSentences.internal(fact))
                .map(this::entry)
                .toList();
    }

    private IdeaTimeline.Entry entry(Fact fact) {
        String who = directory.nameOf(fact.by().person());
        return new IdeaTimeline.Entry(
                fact.at(),
                fact.event().getClass().getAnnotation(EventName.class).value(),
                fact.by().person(),
                who,
                fact.by().actedIn(),
                fact.by().behalf().map(directory::nameOf).orElse(""),
                IdeaSentences.sentence(fact).replace(IdeaSentences.WHO, who),
                IdeaSentences.details(fact));
    }

    private IdeaPage.View view(IdeaState idea, Actor asking, Instant moment, boolean verbs) {
        var outlook = new IdeaOutlook(idea, clocks);
        boolean toSubmitter = idea.submittedBy(asking);
        var place = idea.place();
        return new IdeaPage.View(
                idea.id(),
                idea.text(),
                idea.submitter(),
                directory.nameOf(idea.submitter()),
                idea.standing(),
                idea.submittedAt(),
                idea.status(),
                idea.publicStatus(),
                idea.ball(),
                outlook.ballWords(toSubmitter),
                outlook.next(toSubmitter, moment),
                outlook.nextDate(),
                place.question(),
                place.message(),
                inUse(place.feature()),
                nameOf(inUse(place.feature())),
                place.change(),
                place.parkedUntil(),
                clocks.read(idea.turns(), moment),
                idea.evidence(),
                supports(idea),
                comments(idea, IdeaRules.insideTheInternalDiscussion(idea, asking)),
                verbs ? List.copyOf(new IdeaRules(idea, asking).verbs()) : List.of());
    }

    private List<IdeaPage.Support> supports(IdeaState idea) {
        return idea.voices().backings().stream()
                .map(backing -> new IdeaPage.Support(
                        backing.person(),
                        directory.nameOf(backing.person()),
                        backing.standing().profession(),
                        backing.standing().division(),
                        backing.timesPerWeek(),
                        backing.minutesEach(),
                        backing.peopleLikeMe(),
                        backing.comment(),
                        backing.at()))
                .toList();
    }

    private List<IdeaPage.Comment> comments(IdeaState idea, boolean inside) {
        return idea.voices().comments().stream()
                .filter(said -> inside || said.visibility() == Visibility.VISIBLE)
                .map(said -> new IdeaPage.Comment(
                        said.id(), said.person(), name(said.person()), said.text(), said.visibility(), said.at()))
                .toList();
    }

    private String name(PersonId person) {
        return directory.nameOf(person);
    }

    /** A feature that was merged is read about on the page of the one that stayed. */
    private @Nullable FeatureId inUse(@Nullable FeatureId feature) {
        return feature == null ? null : catalogue.survivorOf(feature);
    }

    private String nameOf(@Nullable FeatureId feature) {
        return feature == null ? "" : catalogue.nameOf(feature).orElse(feature.value());
    }
}
