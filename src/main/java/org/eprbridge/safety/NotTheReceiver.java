package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Nobody takes a hazard over for others, nor from themselves. */
public final class NotTheReceiver extends Refusal {

    private final String hazard;
    private final Receiver to;

    public NotTheReceiver(String hazard, Receiver to) {
        super(Kind.NOT_ALLOWED, "not the receiver of " + hazard);
        this.hazard = hazard;
        this.to = to;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s was offered to %s. Somebody there, other than who offered it, has to answer."
                .formatted(hazard, to.words());
    }
}
