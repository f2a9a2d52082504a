package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Only what somebody has said can be taken back. */
public class NothingToWithdraw extends Refusal {

    public NothingToWithdraw() {
        super("the person does not support the idea");
    }

    @Override
    public String sentence(Telling telling) {
        return "You have not said that you have this problem too, so there is nothing to take back.";
    }
}
