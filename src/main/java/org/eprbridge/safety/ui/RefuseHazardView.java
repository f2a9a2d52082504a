package org.eprbridge.safety.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.TransferCommand.RefuseHazard;

/** Says that a hazard that was offered is not ours. */
@Route("safety/:review/hazards/:hazard/refuse")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class RefuseHazardView extends SettleHazardView {

    RefuseHazardView(Queries queries, Commands commands) {
        super(
                "Refuse a hazard",
                area("Why is it not yours?", "Those who offered it read this and find somebody else."),
                "answer",
                "Refuse the hazard",
                "%s goes back to those who offered it.",
                RefuseHazard::new,
                queries,
                commands);
    }
}
