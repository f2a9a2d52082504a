package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Support counts colleagues; the submitter is counted already. */
public class OwnIdeaNeedsNoSupport extends Refusal {

    public OwnIdeaNeedsNoSupport() {
        super("the submitter may not support their own idea");
    }

    @Override
    public String sentence(Telling telling) {
        return "This is your own idea, so you are counted already.";
    }
}
