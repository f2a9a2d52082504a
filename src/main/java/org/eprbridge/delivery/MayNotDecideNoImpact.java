package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** "No safety impact" is a clinical decision; everybody in the team may say that there is an impact. */
public final class MayNotDecideNoImpact extends Refusal {

    private final ChangeId change;

    public MayNotDecideNoImpact(ChangeId change) {
        super(Kind.NOT_ALLOWED, "No right to decide that " + change + " has no safety impact");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return ("Only a clinical safety officer, the CCIO or a deputy can decide that %s has no impact on safety."
                        + " Ask one of them, or say that there is an impact.")
                .formatted(change);
    }
}
