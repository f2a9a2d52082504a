package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;

/** For a supporter who no longer meets the problem. Saying it again is always possible, so nobody is asked whether they are sure. */
class WithdrawSupportButton extends Div {

    final FormErrors errors = new FormErrors();
    final Button send = new Button("I no longer have this problem");

    WithdrawSupportButton(IdeaId idea, Commands commands, Consumer<String> done) {
        addClassName("epr-actions");
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send.setEnabled(true);
            errors.tries(
                    () -> commands.send(new WithdrawSupport(idea)),
                    () -> done.accept("Your hours no longer count towards this idea. Your comments stay."));
        });
        add(errors, send);
    }
}
