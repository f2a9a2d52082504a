package org.eprbridge.ideas;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;

/** The numbers above the triage inbox; each one is a filter. */
public interface TriageCounts {

    @AllowedFor({Role.CCIO, Role.DEPUTY})
    record Now() implements Query<Counts> {}

    record Counts(long toTriage, long overdue, long waitingForSender, long redirected, long parked) {}
}
