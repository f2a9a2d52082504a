package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;

/** The officer's no, with the reason that the team reads and puts right. */
class RefusePart extends Composite<Section> {

    final H2 heading = new H2();
    final TextArea reason = new TextArea("What must change before you can sign?");
    final FormErrors errors = new FormErrors();
    final Button refuse = new Button("Refuse");

    private final ReviewId review;
    private final Commands commands;
    private final Consumer<String> done;

    /** @param kept under which name the browser keeps a reason that is not sent yet */
    RefusePart(ReviewId review, String kept, Commands commands, Consumer<String> done) {
        this.review = review;
        this.commands = commands;
        this.done = done;
        reason.setMaxLength(4_000);
        reason.setHelperText("The team reads this and puts it right.");
        reason.setWidthFull();
        KeptText.keep(reason, kept);
        errors.field("reason", reason);
        refuse.addClickListener(_ -> refuse());
        var form = new Div(errors, reason, new Div(refuse));
        form.addClassName("epr-form");
        getContent().addClassName("epr-panel");
        getContent().add(heading, form);
    }

    void show(boolean asTheOtherChoice) {
        heading.setText(asTheOtherChoice ? "Or refuse" : "Refuse to sign");
    }

    private void refuse() {
        errors.tries(() -> commands.send(new RefuseSignOff(review, reason.getValue())), () -> {
            reason.clear();
            done.accept("Refused. The team reads your reason.");
        });
    }
}
