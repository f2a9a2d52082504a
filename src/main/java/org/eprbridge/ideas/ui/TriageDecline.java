package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** No, with a reason for the statistics and a sentence for the person. */
class TriageDecline extends TriageForm {

    final RadioButtonGroup<DeclineReason> reason = new RadioButtonGroup<>("Why is it not going ahead?");

    TriageDecline() {
        super(TriageVerb.DECLINE, "Decline");
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(TriageSentences::words);
        reason.addValueChangeListener(event -> startWith(TriageSentences.decline(event.getValue())));
        errors.field("reasonCode", reason);
        need(reason);
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (reason.isEmpty()) {
            shape.problem("reasonCode", "Choose why it is not going ahead.");
        }
        mustHold(shape);
        return new DeclineIdea(idea, reason.getValue(), message.getValue());
    }
}
