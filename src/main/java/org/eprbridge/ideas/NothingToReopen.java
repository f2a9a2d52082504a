package org.eprbridge.ideas;

import org.eprbridge.kernel.Refusal;

/** Only a decision of triage can be taken back by triage. */
public class NothingToReopen extends Refusal {

    private final boolean withdrawn;

    public NothingToReopen(boolean withdrawn) {
        super(withdrawn ? "the submitter has withdrawn the idea" : "the idea still awaits a decision");
        this.withdrawn = withdrawn;
    }

    @Override
    public String sentence(Telling telling) {
        return withdrawn
                ? "The sender has taken this idea back. They can share it again."
                : "This idea is still waiting for a decision, so there is nothing to take back.";
    }
}
