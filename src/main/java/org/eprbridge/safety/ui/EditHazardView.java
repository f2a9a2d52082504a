package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.ReviewPage;

/** Describes a hazard in better words. */
@Route("safety/:review/hazards/:hazard/edit")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class EditHazardView extends HazardScreen {

    final HazardFields fields = new HazardFields();

    EditHazardView(Queries queries, Commands commands) {
        super("Edit a hazard", "Save the hazard", queries, commands);
        fields.nameIn(errors);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        fields.show(hazard.description());
        return new Component[] {fields};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return new EditHazard(view.review(), hazard.hazard(), fields.description());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "%s is described in your words now. Check whether its risks still hold.".formatted(hazard.hazard());
    }
}
