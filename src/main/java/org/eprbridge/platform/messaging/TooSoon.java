package org.eprbridge.platform.messaging;

import java.time.Duration;
import org.eprbridge.kernel.Refusal;

/** Not now, but in a little while. */
public class TooSoon extends Refused {

    private static final long serialVersionUID = 1;

    private final long seconds;

    /** @param sentence with %s where the time to wait belongs */
    protected TooSoon(String type, String sentence, Duration rest) {
        this(type, sentence, Math.max(1, rest.plusMillis(999).toSeconds()));
    }

    private TooSoon(String type, String sentence, long seconds) {
        super(type, Refusal.Kind.TOO_SOON, sentence.formatted(seconds == 1 ? "1 second" : seconds + " seconds"));
        this.seconds = seconds;
    }

    /** Until the next try, never 0. */
    public long seconds() {
        return seconds;
    }
}
