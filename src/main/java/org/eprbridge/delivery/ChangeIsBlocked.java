package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** Something outside holds the change up, so it stays where it is. */
public final class ChangeIsBlocked extends Refusal {

    private final ChangeId change;
    private final String reason;

    public ChangeIsBlocked(ChangeId change, String reason) {
        super(change + " is blocked");
        this.change = change;
        this.reason = reason;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is blocked: \"%s\" Unblock it first.".formatted(change, reason);
    }
}
