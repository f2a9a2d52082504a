package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A hazard is not sent to where nobody can answer. */
public final class NobodyToReceive extends Refusal {

    private final Receiver to;

    public NobodyToReceive(Receiver to) {
        super("nobody answers for " + to.words());
        this.to = to;
    }

    @Override
    public String sentence(Telling telling) {
        return "Nobody else at %s can answer for a hazard here. Choose another receiver.".formatted(to.words());
    }
}
