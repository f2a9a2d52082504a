package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaRules;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.projection.IdeaStory.Fact;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;
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
                .map(idea -> view(idea, new Family(log, question.asOf()), asking, moment, verbs));
    }

    @QueryHandler
    List<IdeaTimeline.Entry> answer(IdeaTimeline.Of question, Actor asking) {
        var story = IdeaStory.of(question.idea(), log).asOf(question.asOf());
        boolean inside = story.state()
                .map(idea -> IdeaRules.insideTheInternalDiscussion(idea, asking))
                .orElse(false);
        return story.facts().stream()
                .filter(fact -> !IdeaSentences.quiet(fact))
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

    private IdeaPage.View view(IdeaState idea, Family family, Actor asking, Instant moment, boolean verbs) {
        var outlook = new IdeaOutlook(idea, clocks);
        boolean toSubmitter = idea.submittedBy(asking);
        var place = idea.place();
        var survivor = family.survivorOf(idea);
        var said = new WhatWasSaid(idea, family.joinedWith(idea).toList(), directory);
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
                survivor.map(other -> goesOn(idea, other, moment)).orElseGet(() -> outlook.next(toSubmitter, moment)),
                outlook.nextDate(),
                place.question(),
                place.message(),
                inUse(place.feature()),
                nameOf(inUse(place.feature())),
                place.change(),
                place.parkedUntil(),
                survivor.map(TellsOneIdea::survivor).orElse(null),
                said.joinedIdeas(),
                family.toldApart(idea.id()),
                clocks.read(idea.turns(), moment),
                idea.evidence(),
                said.supports(),
                said.comments(asking),
                verbs ? List.copyOf(new IdeaRules(idea, asking).verbs()) : List.of());
    }

    private String goesOn(IdeaState idea, IdeaState survivor, Instant moment) {
        return IdeaSentences.goesOn(idea, survivor) + " " + new IdeaOutlook(survivor, clocks).next(false, moment);
    }

    private static IdeaPage.Survivor survivor(IdeaState idea) {
        return new IdeaPage.Survivor(idea.id(), idea.text().title(), idea.publicStatus());
    }

    /** A feature that was merged is read about on the page of the one that stayed. */
    private @Nullable FeatureId inUse(@Nullable FeatureId feature) {
        return feature == null ? null : catalogue.survivorOf(feature);
    }

    private String nameOf(@Nullable FeatureId feature) {
        return feature == null ? "" : catalogue.nameOf(feature).orElse(feature.value());
    }
}
