package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.TransferCommand.AcceptHazard;

/** Takes a hazard over that was offered. */
@Route("safety/:review/hazards/:hazard/accept")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AcceptHazardView extends SettleHazardView {

    AcceptHazardView(Queries queries, Commands commands) {
        super(
                "Take a hazard over",
                area("What do you do about it?", "Those who offered it read this."),
                "answer",
                "Take the hazard over",
                "%s is yours now.",
                AcceptHazard::new,
                queries,
                commands);
    }
}
