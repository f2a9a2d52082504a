package org.eprbridge.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Nothing but warnings: without the house around it, every library would tell everything and take its time for that. */
final class QuietLog {

    private QuietLog() {}

    static void only() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }
}
