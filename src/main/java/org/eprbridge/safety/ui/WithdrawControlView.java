package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.ReviewPage;

/** Takes a control away that is not put in place after all. */
@Route("safety/:review/hazards/:hazard/controls/:control/withdraw")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class WithdrawControlView extends ControlScreen {

    final TextArea reason = area("Why is it taken away?", "It stays in what happened.");

    WithdrawControlView(Queries queries, Commands commands) {
        super("Take a control away", "Take the control away", queries, commands);
        errors.field("reason", reason);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        return new Component[] {words(control), reason};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        return new WithdrawControl(view.review(), hazard.hazard(), control.id(), reason.getValue());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "Taken away. Check whether the residual risk of %s still holds.".formatted(hazard.hazard());
    }
}
