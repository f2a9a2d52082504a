package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** An old decision taken back: the idea waits for a new one. */
class TriageReopen extends TriageForm {

    TriageReopen() {
        super(TriageVerb.REOPEN, "Take it back");
        startWith(TriageSentences.reopen());
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        mustHold(new Shape());
        return new ReopenIdea(idea, message.getValue());
    }
}
