package org.eprbridge.similarity.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRestored;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.catalogue.FeatureEvent.MergeUndone;
import org.eprbridge.catalogue.FeatureEvent.SynonymAccepted;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.kernel.FeatureId;

/**
 * A feature as far as it can be found.
 *
 * @param words that people also use for it
 * @param there whether anybody should still be led to it: neither retired nor merged into another one
 */
record KnownFeature(FeatureId id, FeatureDescription said, SortedSet<String> words, boolean there) {

    static Optional<KnownFeature> after(Optional<KnownFeature> before, FeatureEvent event) {
        return event instanceof FeatureAdded added
                ? Optional.of(new KnownFeature(added.feature(), added.description(), new TreeSet<>(), true))
                : before.map(known -> known.after(event));
    }

    private KnownFeature after(FeatureEvent event) {
        return switch (event) {
            case FeatureEdited edited -> new KnownFeature(id, edited.description(), words, there);
            case SynonymAdded added -> with(List.of(added.word()));
            case SynonymAccepted accepted -> with(List.of(accepted.word()));
            case SynonymRemoved removed -> without(List.of(removed.word()));
            case FeatureTookOver took -> with(took.words());
            case FeatureGaveBack gave -> without(gave.words());
            case FeatureRetired _, FeatureMerged _ -> new KnownFeature(id, said, words, false);
            case FeatureRestored _, MergeUndone _ -> new KnownFeature(id, said, words, true);
            default -> this;
        };
    }

    private KnownFeature with(Collection<String> more) {
        var all = new TreeSet<>(words);
        all.addAll(more);
        return new KnownFeature(id, said, all, there);
    }

    private KnownFeature without(Collection<String> some) {
        var fewer = new TreeSet<>(words);
        fewer.removeAll(some);
        return new KnownFeature(id, said, fewer, there);
    }

    Paper paper() {
        return new Paper(
                id.value(),
                said.name(),
                said.summary(),
                String.join(" \n", String.join(", ", words), said.where(), said.audience(), said.howTo()));
    }
}
