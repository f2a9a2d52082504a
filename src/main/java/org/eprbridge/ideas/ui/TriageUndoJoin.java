package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** Two ideas turned out to be different: each gets back what was its own. */
class TriageUndoJoin extends TriageForm {

    TriageUndoJoin() {
        super(TriageVerb.UNDO_JOIN, "Take it back");
        startWith(TriageSentences.undoJoin());
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        mustHold(new Shape());
        return new UndoJoin(idea, message.getValue());
    }
}
