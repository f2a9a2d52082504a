package org.eprbridge.catalogue.domain;

import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureEvent.Proposal;

/**
 * All words of a feature that is merged: they move to the one that stays.
 *
 * @param proposals what still waits for its owner, and will wait for the other one's
 */
record MovingWords(List<String> words, List<Proposal> proposals) {

    static MovingWords of(FeatureSoFar merged) {
        return new MovingWords(
                Stream.concat(Stream.of(merged.description().name()), merged.words().accepted().stream())
                        .toList(),
                merged.words().proposals());
    }
}
