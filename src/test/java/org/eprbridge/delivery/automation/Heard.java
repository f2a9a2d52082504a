package org.eprbridge.delivery.automation;

import java.time.Instant;
import java.time.LocalDate;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.time.WorkingDays;

/**
 * One fact, whose it is, who brought it about, and when that was ordered.
 *
 * @param knew how many facts there were when the command began that led to it
 */
record Heard(String stream, long number, Object event, Actor by, Instant at, int knew) {

    LocalDate day() {
        return WorkingDays.londonDay(at);
    }
}
