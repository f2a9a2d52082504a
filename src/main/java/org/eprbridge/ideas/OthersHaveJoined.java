package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** A sender who takes their idea back must not take a colleague's along. */
public class OthersHaveJoined extends Refusal {

    public OthersHaveJoined() {
        super("ideas of colleagues were joined with it");
    }

    @Override
    public String sentence(Telling telling) {
        return "A colleague's idea was joined with yours, so it is no longer yours alone to take back. Tell us in a comment what has changed.";
    }
}
