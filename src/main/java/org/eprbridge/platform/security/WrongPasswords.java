package org.eprbridge.platform.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eprbridge.kernel.PersonId;

/** Counts wrong passwords, so that nobody tries them all on an open screen: a few, and then a rest. */
class WrongPasswords {

    static final int ALLOWED = 5;
    static final Duration REST = Duration.ofMinutes(15);

    private final Map<PersonId, Tries> tries = new HashMap<>();

    /** How long this person has to wait before the next try; zero when they need not. */
    synchronized Duration rest(PersonId person, Instant now) {
        var so = tries.get(person);
        return so == null || so.count() < ALLOWED || so.isForgotten(now)
                ? Duration.ZERO
                : Duration.between(now, so.last().plus(REST));
    }

    synchronized void wrong(PersonId person, Instant now) {
        var so = tries.get(person);
        tries.put(person, so == null || so.isForgotten(now) ? new Tries(1, now) : new Tries(so.count() + 1, now));
    }

    synchronized void right(PersonId person) {
        tries.remove(person);
    }

    private record Tries(int count, Instant last) {

        boolean isForgotten(Instant now) {
            return !now.isBefore(last.plus(REST));
        }
    }
}
