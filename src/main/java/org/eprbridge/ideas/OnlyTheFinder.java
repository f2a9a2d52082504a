package org.eprbridge.ideas;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Whether a feature solved something is known to the person who was looking for it. */
public class OnlyTheFinder extends Refusal {

    private final PersonId finder;

    public OnlyTheFinder(PersonId finder) {
        super(Kind.NOT_ALLOWED, "only whoever found the feature may undo it");
        this.finder = finder;
    }

    @Override
    public String sentence(Telling telling) {
        return "Only %s can take this back, because it is what they said.".formatted(telling.nameOf(finder));
    }
}
