package org.eprbridge.safety;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** An incident belongs to a change that people use; before that, what may go wrong is a hazard. */
public final class NotLiveYet extends Refusal {

    private final ChangeId change;

    public NotLiveYet(ChangeId change) {
        super(change + " was never live");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return ("%s has not gone live, so no incident can come of it. Check the reference, or add a hazard to its"
                        + " safety review.")
                .formatted(change);
    }
}
