package org.eprbridge.platform.messaging;

import java.util.Arrays;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Role;

/** Deny by default: only what a message's {@link AllowedFor} says is let through, wherever the message comes from. */
final class Rights {

    private Rights() {}

    /** The role in which this person may send or ask it. */
    static Role roleFor(Class<?> message, Actor actor) {
        var allowed = message.getAnnotation(AllowedFor.class);
        if (allowed == null) {
            throw new NotAllowed(message);
        }
        if (allowed.value().length == 0) {
            return actor.actedIn();
        }
        return Arrays.stream(allowed.value())
                .filter(actor::is)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(message, allowed.value()));
    }
}
