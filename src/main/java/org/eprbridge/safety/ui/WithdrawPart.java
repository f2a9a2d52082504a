package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;

/** The urgent stop: the officer takes a signature back, before or after the change has gone live. */
class WithdrawPart extends Composite<Section> {

    final TextArea reason = new TextArea("Why does the signature no longer stand?");
    final FormErrors errors = new FormErrors();
    final Button withdraw = new Button("Withdraw the signature");

    private final ReviewId review;
    private final Commands commands;
    private final Consumer<String> done;

    /** @param kept under which name the browser keeps a reason that is not sent yet */
    WithdrawPart(ReviewId review, String kept, Commands commands, Consumer<String> done) {
        this.review = review;
        this.commands = commands;
        this.done = done;
        reason.setMaxLength(4_000);
        reason.setHelperText("The gate closes at once. If the change is live, the team is told to take it back.");
        reason.setWidthFull();
        KeptText.keep(reason, kept);
        errors.field("reason", reason);
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        withdraw.addClickListener(_ -> withdraw());
        var form = new Div(errors, reason, new Div(withdraw));
        form.addClassName("epr-form");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Withdraw the signature"), form);
    }

    private void withdraw() {
        errors.tries(() -> commands.send(new WithdrawSignOff(review, reason.getValue())), () -> {
            reason.clear();
            done.accept("Withdrawn. %s no longer gives authority to release.".formatted(review));
        });
    }
}
