package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Internal words are for those who decide, build and check, and never about somebody who cannot read them back. */
public class OutsideTheInternalDiscussion extends Refusal {

    public OutsideTheInternalDiscussion() {
        super(Kind.NOT_ALLOWED, "internal comments are for those who decide, build and check");
    }

    @Override
    public String sentence(Telling telling) {
        return "You cannot write internal comments on this idea. Write a comment that everybody can read.";
    }
}
