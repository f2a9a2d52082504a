package org.eprbridge.ideas;

import java.time.Instant;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** A sender has one question at a time in front of them. */
public class AlreadyAsked extends Refusal {

    private final PersonId by;
    private final Instant at;

    public AlreadyAsked(PersonId by, Instant at) {
        super(by + " already asked the submitter");
        this.by = by;
        this.at = at;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s already asked the sender %s. Wait for the answer, or add a comment that they can read."
                .formatted(telling.nameOf(by), telling.when(at));
    }
}
