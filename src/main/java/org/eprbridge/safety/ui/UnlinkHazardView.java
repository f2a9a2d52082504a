package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.ReviewPage;

/** Takes a link away that was wrong. */
@Route("safety/:review/hazards/:hazard/unlink")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class UnlinkHazardView extends HazardScreen {

    final RadioButtonGroup<HazardLink> link = new RadioButtonGroup<>("Which link is wrong?");

    UnlinkHazardView(Queries queries, Commands commands) {
        super("Take a link away", "Take the link away", queries, commands);
        link.setItemLabelGenerator(SafetyWords::link);
        link.addThemeNames("vertical");
        errors.field("link", link);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        link.setItems(hazard.record().links());
        return new Component[] {link};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        if (link.isEmpty()) {
            throw new Misshapen("link", "Choose the link to take away.");
        }
        var wrong = link.getValue();
        return new UnlinkHazard(view.review(), hazard.hazard(), wrong.kind(), wrong.reference());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "%s is no longer linked to %s."
                .formatted(hazard.hazard(), link.getValue().reference());
    }
}
