package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** The decision was not drawn, somebody was faster, or it does not stand any more. */
public final class NothingToAudit extends Refusal {

    private final ChangeId change;

    public NothingToAudit(ChangeId change) {
        super(change + " has no such decision that waits for an audit");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return "No such decision about %s waits for an audit. It was looked at already, or it does not stand any more."
                .formatted(change);
    }
}
