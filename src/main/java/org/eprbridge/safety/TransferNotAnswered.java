package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** While nobody knows whose a hazard is, nobody signs for it. */
public final class TransferNotAnswered extends Refusal implements Remedy.Known {

    private final HazardRecord hazard;
    private final Receiver to;

    public TransferNotAnswered(HazardRecord hazard, Receiver to) {
        super(hazard.id() + " waits for an answer");
        this.hazard = hazard;
        this.to = to;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s was offered to %s and nobody has answered. Wait for the answer, or reopen the hazard."
                .formatted(hazard.words(), to.words());
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(hazard.id(), Remedy.HazardDeed.END_OFFER);
    }
}
