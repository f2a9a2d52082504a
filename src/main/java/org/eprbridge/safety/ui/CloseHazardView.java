package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand.CloseHazard;

/** Says that nothing is left to do about a hazard. */
@Route("safety/:review/hazards/:hazard/close")
@StyleSheet("assets/safety.css")
@RolesAllowed("SAFETY_OFFICER")
class CloseHazardView extends SettleHazardView {

    CloseHazardView(Queries queries, Commands commands) {
        super(
                "Close a hazard",
                area("Why is nothing left to do?", "It stays in the log and can be reopened."),
                "reason",
                "Close the hazard",
                "%s is closed.",
                CloseHazard::new,
                queries,
                commands);
    }
}
