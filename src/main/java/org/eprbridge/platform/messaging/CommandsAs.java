package org.eprbridge.platform.messaging;

import org.eprbridge.kernel.Actor;

/** How a reaction, a clock or the first-day demo asks for a change: with an actor that it names, and without waiting for screens. */
@FunctionalInterface
public interface CommandsAs {

    /** @throws Refused when a rule or a missing right stands in the way */
    void send(Actor actor, Object command);
}
