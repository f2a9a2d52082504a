package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ControlCommand.EditControl;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.ReviewPage;

/** Changes what a control is, who sees to it, or whether it makes a hazard of its own. */
@Route("safety/:review/hazards/:hazard/controls/:control/edit")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class EditControlView extends ControlScreen {

    final ControlFields fields;

    EditControlView(Queries queries, Commands commands, Directory directory) {
        super("Change a control", "Save the control", queries, commands);
        fields = new ControlFields(directory.everybody());
        fields.nameIn(errors);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        fields.offerHazards(view, hazard);
        fields.show(control.description());
        return new Component[] {fields};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        return new EditControl(view.review(), hazard.hazard(), control.id(), fields.description());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "The control of %s is changed. Check whether its evidence still holds.".formatted(hazard.hazard());
    }
}
