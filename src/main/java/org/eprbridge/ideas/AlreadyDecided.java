package org.eprbridge.ideas;

import java.time.Instant;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Somebody was faster, or it was settled long ago: says who did what and when, so that nobody has to search. */
public class AlreadyDecided extends Refusal {

    private final PersonId by;
    private final String deed;
    private final Instant at;

    /** @param deed what they did, to follow "already": "accepted this" */
    public AlreadyDecided(PersonId by, String deed, Instant at) {
        super(by + " already " + deed);
        this.by = by;
        this.deed = deed;
        this.at = at;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s already %s %s.".formatted(telling.nameOf(by), deed, telling.when(at));
    }
}
