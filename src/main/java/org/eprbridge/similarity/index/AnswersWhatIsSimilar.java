package org.eprbridge.similarity.index;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.similarity.Similar;
import org.springframework.stereotype.Component;

/** Answers {@link Similar}. What became of an idea is asked of the idea itself, so it is never behind. */
@Component
class AnswersWhatIsSimilar {

    private final KeepsTheIndex keeper;
    private final Queries queries;

    AnswersWhatIsSimilar(KeepsTheIndex keeper, Queries queries) {
        this.keeper = keeper;
        this.queries = queries;
    }

    @QueryHandler
    Similar.Found answer(Similar.To question) {
        var index = keeper.index();
        long position = index.position();
        if (question.text().isBlank()) {
            return new Similar.Found(List.of(), List.of(), position);
        }
        var asked = index.question(question.text());
        return new Similar.Found(
                index.features(asked, question.atMost()).stream()
                        .map(AnswersWhatIsSimilar::feature)
                        .toList(),
                index.ideas(asked, question.atMost()).stream()
                        .map(this::idea)
                        .flatMap(Optional::stream)
                        .toList(),
                position);
    }

    private static Similar.FeatureLike feature(Hit hit) {
        var paper = hit.paper();
        return new Similar.FeatureLike(
                new FeatureId(paper.id()), paper.title(), paper.gist(), hit.score(), hit.why(), hit.highlight());
    }

    private Optional<Similar.IdeaLike> idea(Hit hit) {
        var id = new IdeaId(hit.paper().id());
        return queries.ask(IdeaPage.Of.now(id))
                .map(page -> new Similar.IdeaLike(
                        id,
                        page.text().title(),
                        hit.score(),
                        hit.why(),
                        hit.highlight(),
                        page.publicStatus(),
                        WhatBecameOfIt.of(page)));
    }
}
