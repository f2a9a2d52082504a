package org.eprbridge.platform.readers;

import java.time.Duration;

/**
 * Who this process is beside the others on the same database.
 *
 * @param alone whether there can be no others, so that whatever was begun is ours
 * @param claim how long it may be silent before another one takes over what it was doing
 */
record NodeName(String value, boolean alone, Duration claim) {

    /** So often within its claim does a node say that it is still there, and look for what others have lost. */
    private static final int SIGNS_OF_LIFE = 4;

    long millisBetweenSigns() {
        return Math.max(1, claim.toMillis() / SIGNS_OF_LIFE);
    }
}
