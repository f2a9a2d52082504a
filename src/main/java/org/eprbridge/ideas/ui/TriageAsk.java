package org.eprbridge.ideas.ui;

import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** A question to the sender; the clock stops until they answer. */
class TriageAsk extends TriageForm {

    TriageAsk() {
        super(TriageVerb.ASK, "Send the question");
        message.setLabel("Your question to the sender");
        message.setHelperText("Ask one thing, for example which screen, which ward or how often.");
        errors.field("question", message);
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        shape.text("message", message.getValue(), 4_000, "Write the question that the sender will read.");
        shape.mustHold();
        return new AskSubmitter(idea, message.getValue());
    }
}
