package org.eprbridge.platform.messaging;

import java.time.Instant;
import org.eprbridge.kernel.Actor;

/**
 * How a history that lies in the past is written down: the demo's today, an import's tomorrow. The events carry the given
 * moment and are marked as dated, and so are the events of reactions to them.
 */
@FunctionalInterface
public interface TimedCommands {

    /** @throws Refused when a rule or a missing right stands in the way */
    void send(Actor actor, Instant at, Object command);
}
