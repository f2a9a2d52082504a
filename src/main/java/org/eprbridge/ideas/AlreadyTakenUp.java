package org.eprbridge.ideas;

import java.time.Instant;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Two people should not start on the same idea without knowing of each other. */
public class AlreadyTakenUp extends Refusal {

    private final PersonId by;
    private final Instant at;

    public AlreadyTakenUp(PersonId by, Instant at) {
        super(by + " already took this up");
        this.by = by;
        this.at = at;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s took this up %s. You can still decide on it.".formatted(telling.nameOf(by), telling.when(at));
    }
}
