package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** What is live, closed or taken back needs no more support. */
public class NoLongerOpen extends Refusal {

    public NoLongerOpen() {
        super("the idea is live, closed or withdrawn");
    }

    @Override
    public String sentence(Telling telling) {
        return "This idea is finished, so it needs no more support. Share a new idea if something still gets in your way.";
    }
}
