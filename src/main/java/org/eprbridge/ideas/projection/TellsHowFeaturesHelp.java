package org.eprbridge.ideas.projection;

import static org.eprbridge.ideas.projection.FeatureCase.Outcome.OPEN;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.IdeaId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers {@link FeatureHelp}. */
@Component
class TellsHowFeaturesHelp {

    private final MongoOperations mongo;
    private final CountsFeatureCases counts;

    TellsHowFeaturesHelp(MongoOperations mongo) {
        this.mongo = mongo;
        this.counts = new CountsFeatureCases(mongo);
    }

    @QueryHandler
    Figures answer(FeatureHelp.Of question) {
        return counts.of(question.feature());
    }

    @QueryHandler
    List<Figures> answer(FeatureHelp.HardToFind question) {
        return mongo.findAll(HardToFindEntry.class).stream()
                .map(HardToFindEntry::toFigures)
                .sorted(Comparator.comparingLong(Figures::redirected)
                        .reversed()
                        .thenComparing(figures -> figures.feature().value()))
                .toList();
    }

    @QueryHandler
    List<FeatureHelp.Receipt> answer(FeatureHelp.Unanswered question) {
        var ideas = question.ideas().stream().map(IdeaId::value).toList();
        return mongo.find(query(where("idea").in(ideas).and("outcome").is(OPEN)), FeatureCase.class).stream()
                .map(FeatureCase::toReceipt)
                .toList();
    }
}
