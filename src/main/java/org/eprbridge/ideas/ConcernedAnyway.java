package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Following is for those whom an idea does not concern already. */
public class ConcernedAnyway extends Refusal {

    private final boolean supporter;

    public ConcernedAnyway(boolean supporter) {
        super("the person hears of the idea as its " + (supporter ? "supporter" : "sender"));
        this.supporter = supporter;
    }

    @Override
    public String sentence(Telling telling) {
        return supporter
                ? "You have said that you have this problem too, so you hear what becomes of it anyway."
                : "This is your own idea, so you hear what becomes of it anyway.";
    }
}
