package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** Nobody says of their own work or their own idea that it cannot harm. */
public final class ScreenerTookPart extends Refusal {

    private final ChangeId change;
    private final boolean builder;

    /** @param builder true for somebody who builds it, false for somebody whose idea it answers */
    public ScreenerTookPart(ChangeId change, boolean builder) {
        super("Whoever decides on " + change + " took part in it");
        this.change = change;
        this.builder = builder;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s, so somebody else has to decide that %s has no impact on safety."
                .formatted(builder ? "You work on this change" : "This change answers your own idea", change);
    }
}
