package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand.ReopenHazard;

/** Brings a hazard back to work. */
@Route("safety/:review/hazards/:hazard/reopen")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class ReopenHazardView extends SettleHazardView {

    ReopenHazardView(Queries queries, Commands commands) {
        super(
                "Reopen a hazard",
                area("Why does it have to be worked on again?", "An offer that nobody has answered is taken back."),
                "reason",
                "Reopen the hazard",
                "%s is open again.",
                ReopenHazard::new,
                queries,
                commands);
    }
}
