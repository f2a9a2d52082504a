package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ControlCommand.WithdrawEvidence;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.ReviewPage;

/** Says that a piece of evidence does not show what was thought. */
@Route("safety/:review/hazards/:hazard/controls/:control/evidence/:evidence/withdraw")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class WithdrawEvidenceView extends ControlScreen {

    final TextArea reason = area("Why does this evidence no longer count?", "It stays in what happened.");

    String evidence = "";

    WithdrawEvidenceView(Queries queries, Commands commands) {
        super("Take evidence away", "Take the evidence away", queries, commands);
        errors.field("reason", reason);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        evidence = Safe.part(event, "evidence");
        super.beforeEnter(event);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        return new Component[] {words(control), reason};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        return new WithdrawEvidence(
                view.review(), hazard.hazard(), control.id(), new EvidenceId(evidence), reason.getValue());
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "The evidence is taken away. The control of %s may need other evidence.".formatted(hazard.hazard());
    }
}
