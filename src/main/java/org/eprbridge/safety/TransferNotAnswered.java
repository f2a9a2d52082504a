package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** While nobody knows whose a hazard is, nobody signs for it. */
public final class TransferNotAnswered extends Refusal {

    private final String hazard;
    private final Receiver to;

    public TransferNotAnswered(String hazard, Receiver to) {
        super(hazard + " waits for an answer");
        this.hazard = hazard;
        this.to = to;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s was offered to %s and nobody has answered. Wait for the answer, or reopen the hazard."
                .formatted(hazard, to.words());
    }
}
