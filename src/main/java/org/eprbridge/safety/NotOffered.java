package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A hazard is taken over or refused by those to whom it was offered, and only while it is. */
public final class NotOffered extends Refusal {

    private final String hazard;

    public NotOffered(String hazard) {
        super(hazard + " is not offered");
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s is not offered to anybody.".formatted(hazard);
    }
}
