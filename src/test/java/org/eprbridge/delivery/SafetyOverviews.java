package org.eprbridge.delivery;

import org.eprbridge.platform.messaging.Queries;

/** Overviews of whatever somebody answers. */
public final class SafetyOverviews {

    private SafetyOverviews() {}

    public static SafetyOverview asking(Queries queries) {
        return new SafetyOverview(queries);
    }
}
