package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Nobody follows an idea twice, and nobody stops who has not begun. */
public class FollowedAlready extends Refusal {

    private final boolean follows;

    public FollowedAlready(boolean follows) {
        super(follows ? "the person follows the idea already" : "the person does not follow the idea");
        this.follows = follows;
    }

    @Override
    public String sentence(Telling telling) {
        return follows ? "You follow this idea already." : "You do not follow this idea.";
    }
}
