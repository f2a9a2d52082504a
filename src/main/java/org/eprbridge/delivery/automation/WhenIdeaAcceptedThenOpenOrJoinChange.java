package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.OpenChange;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.springframework.stereotype.Component;

/** No accepted idea is without a change. If the one that it was meant for cannot take it, it gets one of its own. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-ideas")
class WhenIdeaAcceptedThenOpenOrJoinChange {

    private final Onward onward;
    private final OwnChanges ownChanges;

    WhenIdeaAcceptedThenOpenOrJoinChange(Onward onward, OwnChanges ownChanges) {
        this.onward = onward;
        this.ownChanges = ownChanges;
    }

    @EventHandler
    void react(IdeaAccepted event, Actor triager, @SequenceNumber long number) {
        var acceptance = new Acceptance(event.idea(), number, event.submitter(), triager.person());
        if (event.change() == null) {
            open(event, acceptance, "", triager);
        } else {
            join(event, acceptance, event.change(), triager);
        }
    }

    private void join(IdeaAccepted event, Acceptance acceptance, ChangeId change, Actor triager) {
        try {
            onward.send(triager, new JoinChange(change, acceptance));
        } catch (Refused refused) {
            if (!cannotTakeIt(refused)) {
                throw refused;
            }
            open(event, acceptance, "It was meant for %s. %s".formatted(change, refused.sentence()), triager);
        }
    }

    private void open(IdeaAccepted event, Acceptance acceptance, String note, Actor triager) {
        var change = ownChanges.changeFor(event.idea(), acceptance.number());
        onward.send(triager, new OpenChange(change, event.title(), acceptance, note));
    }

    private static boolean cannotTakeIt(Refused refused) {
        return refused.kind() == Refusal.Kind.NOT_FOUND || refused.type().equals("change-is-over");
    }
}
