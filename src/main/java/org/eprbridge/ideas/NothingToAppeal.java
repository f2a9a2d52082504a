package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** An appeal is against a no. */
public class NothingToAppeal extends Refusal {

    public NothingToAppeal() {
        super("the idea is not declined");
    }

    @Override
    public String sentence(Telling telling) {
        return "This idea has not been declined, so there is nothing to appeal against. Add a comment instead.";
    }
}
