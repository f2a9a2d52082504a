package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Whoever shares an idea leaves it to others, whatever else they may decide. */
public class NobodyDecidesOnTheirOwnIdea extends Refusal {

    public NobodyDecidesOnTheirOwnIdea() {
        super("the submitter may not triage their own idea");
    }

    @Override
    public String sentence(Telling telling) {
        return "This is your own idea. Ask a colleague to decide on it.";
    }
}
