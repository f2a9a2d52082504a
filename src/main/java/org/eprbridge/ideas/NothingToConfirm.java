package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Only when somebody has pointed to a feature can the sender say whether it helped. */
public class NothingToConfirm extends Refusal {

    public NothingToConfirm() {
        super("the idea is not redirected");
    }

    @Override
    public String sentence(Telling telling) {
        return "There is no suggested feature to confirm for this idea.";
    }
}
