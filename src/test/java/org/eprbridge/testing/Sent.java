package org.eprbridge.testing;

import java.util.Collection;
import org.eprbridge.platform.messaging.Commands;

/** Takes every command and remembers it, as a log would: the first stands before position 1. */
public final class Sent {

    private Sent() {}

    public static Commands into(Collection<Object> sent) {
        return command -> {
            sent.add(command);
            return sent.size();
        };
    }
}
