package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Only what was joined can be parted. */
public class NotJoined extends Refusal {

    public NotJoined() {
        super("the idea is not joined with another");
    }

    @Override
    public String sentence(Telling telling) {
        return "This idea is not joined with another, so there is nothing to take back.";
    }
}
