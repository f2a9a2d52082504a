package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;

/** What is live, closed or dropped is not worked on any more. */
public final class ChangeIsOver extends Refusal {

    private final ChangeId change;
    private final Stage stage;

    public ChangeIsOver(ChangeId change, Stage stage) {
        super(change + " is " + stage);
        this.change = change;
        this.stage = stage;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (stage) {
            case LIVE -> change + " is live already. What is still to do needs a new change.";
            case CLOSED -> change + " is closed. What is still to do needs a new change.";
            case DROPPED -> change + " was dropped, and that is final. Its ideas can be accepted for a new change.";
            case PROPOSED, READY, BUILDING, TESTING, READY_TO_RELEASE -> change + " is being worked on.";
        };
    }
}
