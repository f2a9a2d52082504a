package org.eprbridge.catalogue.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.catalogue.FeatureCommand.MergeFeature;
import org.eprbridge.catalogue.FeatureCommand.RetireFeature;
import org.eprbridge.catalogue.FeatureCommand.UndoMerge;
import org.eprbridge.catalogue.NotMerged;
import org.eprbridge.catalogue.SameFeature;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Orders that concern two features are one unit of work, which the log stores as one commit: both halves of a merge or none.
 * A feature that is retired or merged never receives another, so the way to the one that is in use has no circle.
 */
@Component
class RetiresAndMerges {

    private final Repository<Feature> features;

    RetiresAndMerges(Repository<Feature> features) {
        this.features = features;
    }

    @CommandHandler
    void handle(RetireFeature command, Instant now) {
        var pair = load(command.feature(), command.successor(), "successor");
        pair.other().ifPresent(successor -> successor.execute(Feature::mustBeInUse));
        pair.feature().execute(it -> it.retire(command, now));
    }

    @CommandHandler
    void handle(MergeFeature command) {
        var pair = load(command.feature(), command.into(), "into");
        var survivor = pair.other().orElseThrow();
        if (pair.feature()
                .invoke(Feature::mergedInto)
                .filter(command.into()::equals)
                .isPresent()) {
            return;
        }
        pair.feature().execute(Feature::mustBeKept);
        survivor.execute(Feature::mustBeInUse);
        var words = pair.feature().invoke(it -> it.mergeInto(command.into()));
        survivor.execute(it -> it.takeOver(command.feature(), words));
    }

    @CommandHandler
    void handle(UndoMerge command) {
        var pair = load(command.feature(), command.from(), "from");
        if (pair.feature()
                .invoke(Feature::mergedInto)
                .filter(command.from()::equals)
                .isEmpty()) {
            throw new NotMerged(command.feature());
        }
        pair.feature().execute(it -> it.undoMerge(command.from()));
        pair.other().orElseThrow().execute(it -> it.giveBack(command.feature()));
    }

    /** In the order of their references, so that two people who merge the same two both ways do not wait for each other. */
    private Pair load(FeatureId feature, @Nullable FeatureId other, String field) {
        if (other == null) {
            return new Pair(load(feature), Optional.empty());
        }
        if (other.equals(feature)) {
            throw new SameFeature(feature);
        }
        Stream.of(feature, other)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(each -> {
                    try {
                        load(each);
                    } catch (AggregateNotFoundException e) {
                        if (each.equals(other)) {
                            throw new Misshapen(field, "There is no feature " + other + " in the catalogue.");
                        }
                        throw e;
                    }
                });
        return new Pair(load(feature), Optional.of(load(other)));
    }

    /** Within a unit of work the same one every time. */
    private Aggregate<Feature> load(FeatureId feature) {
        return features.load(feature.value());
    }

    private record Pair(Aggregate<Feature> feature, Optional<Aggregate<Feature>> other) {}
}
