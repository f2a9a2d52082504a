package org.eprbridge.ideas;

import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Refusal;

/** Joinings come apart in the order opposite to the one in which they were made. */
public class JoinedFurther extends Refusal {

    private final IdeaId survivor;
    private final IdeaId further;

    public JoinedFurther(IdeaId survivor, IdeaId further) {
        super(survivor + " has itself been joined with " + further);
        this.survivor = survivor;
        this.further = further;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s has itself been joined with %s since. Take that back first.".formatted(survivor, further);
    }
}
