package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** Only what is in use is watched. */
public final class NotWatched extends Refusal {

    private final ChangeId change;

    public NotWatched(ChangeId change) {
        super(change + " is not in use");
        this.change = change;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is not in use. The watch begins when it goes live.".formatted(change);
    }
}
