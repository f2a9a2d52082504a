package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;

/** Passed to somebody who can act on it without a change to the EPR. */
class TriageRefer extends TriageForm {

    final RadioButtonGroup<ReferredTo> to = new RadioButtonGroup<>("Who can act on it?");

    TriageRefer() {
        super(TriageVerb.REFER, "Refer");
        to.setItems(ReferredTo.values());
        to.setItemLabelGenerator(TriageSentences::words);
        to.addValueChangeListener(event -> startWith(TriageSentences.refer(event.getValue())));
        errors.field("to", to);
        need(to);
    }

    @Override
    IdeaCommand command(IdeaId idea) {
        var shape = new Shape();
        if (to.isEmpty()) {
            shape.problem("to", "Choose to whom it goes.");
        }
        mustHold(shape);
        return new ReferIdea(idea, to.getValue(), message.getValue());
    }
}
