package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Nobody answers in the name of people who can answer here themselves. */
public final class ReceiverIsHere extends Refusal {

    private final Receiver to;

    public ReceiverIsHere(Receiver to) {
        super(to.words() + " can answer here");
        this.to = to;
    }

    @Override
    public String sentence(Telling telling) {
        return "Somebody at %s can answer here themselves. Choose them from those who use EPR Bridge."
                .formatted(to.words());
    }
}
