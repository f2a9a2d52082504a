package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.ReviewPage;

/** Says what else has to do with a hazard. */
@Route("safety/:review/hazards/:hazard/link")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class LinkHazardView extends HazardScreen {

    final RadioButtonGroup<LinkKind> kind = new RadioButtonGroup<>("What has to do with it?");
    final TextField reference = new TextField("Its reference or name");
    final TextField note = new TextField("What has the one to do with the other?");

    LinkHazardView(Queries queries, Commands commands) {
        super("Link a hazard", "Add the link", queries, commands);
        kind.setItems(LinkKind.values());
        kind.setItemLabelGenerator(SafetyWords::link);
        kind.addThemeNames("vertical");
        reference.setHelperText("For example CHG-3, HZ-5, the number of an incident, or \"Giving a medicine\"");
        reference.setMaxLength(150);
        reference.setWidthFull();
        note.setHelperText("May stay empty.");
        note.setMaxLength(500);
        note.setWidthFull();
        errors.field("kind", kind).field("reference", reference).field("note", note);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return new Component[] {kind, reference, note};
    }

    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var shape = new Shape();
        if (kind.isEmpty()) {
            shape.problem("kind", "Choose what has to do with it.");
        }
        shape.text("reference", reference.getValue(), 150, "Enter its reference, for example CHG-3.");
        shape.mustHold();
        return new LinkHazard(
                view.review(), hazard.hazard(), new HazardLink(kind.getValue(), reference.getValue(), note.getValue()));
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "%s is linked to %s.".formatted(hazard.hazard(), reference.getValue());
    }
}
