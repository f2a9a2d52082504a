package org.eprbridge.safety;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** A deputy has no authority of their own. */
public final class NoDelegationToday extends Refusal {

    private final ChangeId change;

    public NoDelegationToday(ChangeId change) {
        super("No delegation covers " + change + " today");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return "A deputy acts only under a delegation that is valid on the day, and none covers %s today. Ask a lead clinical safety officer to delegate, or to do it."
                .formatted(change);
    }
}
