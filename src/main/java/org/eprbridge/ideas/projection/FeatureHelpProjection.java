package org.eprbridge.ideas.projection;

import static org.eprbridge.ideas.projection.FeatureCase.Outcome.CONFIRMED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.DEFLECTED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.OPEN;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.REFUTED;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.readers.Rebuildable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link FeatureHelp} true. Every case is kept by itself, so that hearing of it twice counts once. Safe to delete: it
 * is rebuilt from the first event.
 */
@Component
@ProcessingGroup("feature-help")
class FeatureHelpProjection implements Rebuildable<FeatureHelpProjection> {

    private final MongoOperations mongo;
    private final CountsFeatureCases counts;

    FeatureHelpProjection(MongoOperations mongo) {
        this.mongo = mongo;
        this.counts = new CountsFeatureCases(mongo);
        var indexes = mongo.indexOps(FeatureCase.class);
        indexes.createIndex(new Index("feature", Sort.Direction.ASC).on("outcome", Sort.Direction.ASC));
        indexes.createIndex(new Index("idea", Sort.Direction.ASC));
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(FeatureCase.class, HardToFindEntry.class, MergedFeature.class);
    }

    @Override
    public FeatureHelpProjection over(MongoOperations documents) {
        return new FeatureHelpProjection(documents);
    }

    @EventHandler
    void on(FeatureFoundInstead event, @Timestamp Instant at) {
        keep(new FeatureCase(event.deflection().value(), event.feature().value(), "", DEFLECTED, at));
        countAgain(event.feature());
    }

    @EventHandler
    void on(FindingUndone event) {
        mongo.remove(query(where("_id").is(event.deflection().value())), FeatureCase.class);
        countAgain(event.feature());
    }

    /** From now on the cases of both count for the one that stays. */
    @EventHandler
    void on(FeatureTookOver event) {
        mongo.save(new MergedFeature(event.merged().value(), event.feature().value()));
        unflag(event.merged());
        countAgain(event.feature());
    }

    @EventHandler
    void on(FeatureGaveBack event) {
        mongo.remove(query(where("_id").is(event.merged().value())), MergedFeature.class);
        countAgain(event.merged());
        countAgain(event.feature());
    }

    @EventHandler
    void on(IdeaRedirected event, @Timestamp Instant at, @SequenceNumber long fact) {
        var id = event.idea() + "/" + fact;
        keep(new FeatureCase(id, event.feature().value(), event.idea().value(), OPEN, at));
        countAgain(event.feature());
    }

    @EventHandler
    void on(RedirectConfirmed event) {
        answer(event.idea(), CONFIRMED);
        countAgain(event.feature());
    }

    @EventHandler
    void on(RedirectRefuted event) {
        answer(event.idea(), REFUTED);
        countAgain(event.feature());
    }

    /** A redirect that was taken back before the sender answered tells nothing of the feature. */
    @EventHandler
    void on(IdeaReopened event) {
        var takenBack = mongo.findAllAndRemove(open(event.idea()), FeatureCase.class);
        takenBack.forEach(each -> countAgain(new FeatureId(each.feature())));
    }

    private void keep(FeatureCase one) {
        try {
            mongo.insert(one);
        } catch (DuplicateKeyException heardBefore) {
            // and it may have been answered since
        }
    }

    private void answer(IdeaId idea, FeatureCase.Outcome outcome) {
        mongo.updateMulti(open(idea), Update.update("outcome", outcome), FeatureCase.class);
    }

    /** Other ideas may be redirected to the same feature at the same time: whoever counts last looks once more. */
    private void countAgain(FeatureId about) {
        var feature = counts.survivorOf(about);
        var figures = counts.of(feature);
        Figures before;
        do {
            before = figures;
            flag(before);
            figures = counts.of(feature);
        } while (!figures.equals(before));
    }

    private void flag(Figures figures) {
        if (figures.hardToFind()) {
            mongo.save(HardToFindEntry.of(figures));
        } else {
            unflag(figures.feature());
        }
    }

    private void unflag(FeatureId feature) {
        mongo.remove(query(where("_id").is(feature.value())), HardToFindEntry.class);
    }

    private static Query open(IdeaId idea) {
        return query(where("idea").is(idea.value()).and("outcome").is(OPEN));
    }

    @ResetHandler
    void forgetEverything() {
        mongo.remove(new Query(), FeatureCase.class);
        mongo.remove(new Query(), HardToFindEntry.class);
        mongo.remove(new Query(), MergedFeature.class);
    }
}
