package org.eprbridge.ideas;

import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Refusal;

/** A joined idea is read here and worked on there. */
public class GoesOnElsewhere extends Refusal {

    private final IdeaId joined;
    private final IdeaId survivor;

    public GoesOnElsewhere(IdeaId joined, IdeaId survivor) {
        super(joined + " goes on in " + survivor);
        this.joined = joined;
        this.survivor = survivor;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s was joined with %s and goes on there. Open %s and do it there."
                .formatted(joined, survivor, survivor);
    }
}
