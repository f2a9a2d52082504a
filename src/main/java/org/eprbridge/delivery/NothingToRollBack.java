package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** Only what is in use can be taken back. */
public final class NothingToRollBack extends Refusal {

    private final ChangeId change;

    public NothingToRollBack(ChangeId change) {
        super(change + " is not in use");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is not in use, so there is nothing to take back.".formatted(change);
    }
}
