package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;

/** For whoever wants to hear of an idea that is not theirs, and for whoever has heard enough. */
class FollowButton extends Div {

    final FormErrors errors = new FormErrors();
    final Button press;

    private FollowButton(String words, IdeaCommand command, Commands commands, Runnable done) {
        addClassName("epr-actions");
        press = new Button(words);
        press.setDisableOnClick(true);
        press.addClickListener(_ -> {
            press.setEnabled(true);
            errors.tries(() -> commands.send(command), done);
        });
        add(errors, press);
    }

    static FollowButton follow(IdeaId idea, Commands commands, Consumer<String> done) {
        return new FollowButton(
                "Follow",
                new FollowIdea(idea),
                commands,
                () -> done.accept("You follow this idea. Its news appear under “Following” in your ideas."));
    }

    static FollowButton unfollow(IdeaId idea, Commands commands, Consumer<String> done) {
        return new FollowButton(
                "Stop following",
                new UnfollowIdea(idea),
                commands,
                () -> done.accept("You no longer follow this idea."));
    }
}
