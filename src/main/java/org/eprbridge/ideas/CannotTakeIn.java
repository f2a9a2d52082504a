package org.eprbridge.ideas;

import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Refusal;

/** Nobody's idea is joined with one that is not going ahead: it would end with it, unheard. */
public class CannotTakeIn extends Refusal {

    private final IdeaId survivor;
    private final boolean declined;

    public CannotTakeIn(IdeaId survivor, boolean declined) {
        super(survivor + (declined ? " was declined" : " was withdrawn"));
        this.survivor = survivor;
        this.declined = declined;
    }

    @Override
    public String sentence(Telling telling) {
        return declined
                ? "%s was declined, so nothing can go on in it. Take that decision back first, or decide on this idea by itself."
                        .formatted(survivor)
                : "The sender has taken %s back, so nothing can go on in it. Decide on this idea by itself."
                        .formatted(survivor);
    }
}
