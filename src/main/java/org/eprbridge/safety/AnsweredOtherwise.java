package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Whoever uses EPR Bridge answers an offer themselves; for everybody else one of us records what they answered. */
public final class AnsweredOtherwise extends Refusal {

    private final String hazard;
    private final Receiver to;
    private final boolean outside;

    /** @param outside whether the receiver has nobody here */
    public AnsweredOtherwise(String hazard, Receiver to, boolean outside) {
        super("the answer about " + hazard + " comes another way");
        this.hazard = hazard;
        this.to = to;
        this.outside = outside;
    }

    @Override
    public String sentence(Telling telling) {
        return (outside
                        ? "Hazard %s was offered to %s, who have no account here. Record what they answered."
                        : "Hazard %s was offered to %s, who answer here themselves. Wait for them, or take the offer back.")
                .formatted(hazard, to.words());
    }
}
