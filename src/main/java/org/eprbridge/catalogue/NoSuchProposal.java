package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** Nobody proposed this word, or somebody took it away meanwhile. */
public final class NoSuchProposal extends Refusal {

    private final String word;

    public NoSuchProposal(FeatureId feature, String word) {
        super("no such proposal for " + feature);
        this.word = word;
    }

    @Override
    public String sentence(Telling telling) {
        return "“%s” is not among the proposed words. Look at the page again.".formatted(word);
    }
}
