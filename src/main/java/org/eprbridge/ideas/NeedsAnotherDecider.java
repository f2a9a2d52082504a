package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** An appeal asks for another pair of eyes, so whoever declined leaves the decision to somebody else. */
public class NeedsAnotherDecider extends Refusal {

    public NeedsAnotherDecider() {
        super("the decliner may not decide again after an appeal");
    }

    @Override
    public String sentence(Telling telling) {
        return "You declined this idea before and the sender appealed. Somebody else has to look at it now.";
    }
}
