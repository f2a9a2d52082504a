package org.eprbridge.platform.archive;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;

/** A file is not the log that it should be; the sentence names the line. */
public final class BadLogFile extends Refused {

    private static final long serialVersionUID = 1;

    BadLogFile(long line, String whatIsWrong) {
        super("bad-log-file", Refusal.Kind.RULE, "Line %,d: %s".formatted(line, whatIsWrong));
    }
}
