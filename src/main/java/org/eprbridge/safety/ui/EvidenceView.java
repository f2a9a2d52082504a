package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPage;

/** Shows that a control is in place or works: in words, by an address, or with a file. */
@Route("safety/:review/hazards/:hazard/controls/:control/evidence")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class EvidenceView extends ControlScreen {

    final RadioButtonGroup<Proof> proves = new RadioButtonGroup<>("What does it show?");
    final TextArea text = area("What is the evidence?", "For example who tested it, when, and what came out.");
    final TextField link = new TextField("Address of the evidence");
    final FileField file;

    private final References references;
    private String form = "";

    EvidenceView(Queries queries, Commands commands, References references, EvidenceFiles files) {
        super("Give evidence", "Give the evidence", queries, commands);
        this.references = references;
        file = new FileField(files);
        proves.setItems(Proof.values());
        proves.setItemLabelGenerator(SafetyWords::proof);
        proves.addThemeNames("vertical");
        link.setHelperText("Begins with https://. May stay empty.");
        link.setMaxLength(500);
        link.setWidthFull();
        errors.field("proves", proves).field("text", text).field("link", link).field("file", file);
    }

    @Override
    Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        form = UUID.randomUUID().toString();
        if (!control.proves(Proof.IMPLEMENTED)) {
            proves.setValue(Proof.IMPLEMENTED);
        } else if (!control.proves(Proof.EFFECTIVE)) {
            proves.setValue(Proof.EFFECTIVE);
        }
        return new Component[] {words(control), proves, text, link, file};
    }

    /** The form's own key gives a double click the same reference. */
    @Override
    HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard, Control control) {
        if (proves.isEmpty()) {
            var shape = new Shape();
            shape.problem("proves", "Say what the evidence shows.");
            shape.mustHold();
        }
        var what = new Evidence(proves.getValue(), text.getValue(), link.getValue(), file.file());
        var id = new EvidenceId(references.reserve("EV", control.id() + "/" + form));
        return new GiveEvidence(view.review(), hazard.hazard(), control.id(), id, what);
    }

    @Override
    String done(ReviewPage.Hazard hazard) {
        return "Evidence given for a control of %s.".formatted(hazard.hazard());
    }
}
