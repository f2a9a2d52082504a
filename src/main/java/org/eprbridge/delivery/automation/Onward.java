package org.eprbridge.delivery.automation;

import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.springframework.stereotype.Component;

/** Carries on what a person began: the platform acts, and the envelope says on whose behalf. */
@Component
class Onward {

    private final CommandsAs commands;

    Onward(CommandsAs commands) {
        this.commands = commands;
    }

    void send(Actor began, Object command) {
        commands.send(Actor.SYSTEM.onBehalfOf(began.behalf().orElse(began.person())), command);
    }

    /** For what need not be there: nothing is done to what does not exist. */
    void sendIfThere(Actor began, Object command) {
        try {
            send(began, command);
        } catch (Refused refused) {
            if (refused.kind() != Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
        }
    }
}
