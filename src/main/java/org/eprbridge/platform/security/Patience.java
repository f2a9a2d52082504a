package org.eprbridge.platform.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many passwords may be wrong before the waiting begins, and how long it can become. */
enum Patience {
    WITH_A_PERSON_HERE(5, Duration.ofMinutes(1)),
    WITH_A_PERSON_ANYWHERE(20, Duration.ofMinutes(1)),
    /** A whole hospital may share an address. */
    WITH_ANYBODY_HERE(100, Duration.ofSeconds(10));

    private static final int ENOUGH = 6;

    private final int allowed;
    private final Duration longest;

    Patience(int allowed, Duration longest) {
        this.allowed = allowed;
        this.longest = longest;
    }

    int allowed() {
        return allowed;
    }

    /** Zero or less when nobody has to wait. */
    Duration rest(@Nullable Tries tries, Instant now) {
        if (tries == null || tries.count() < allowed || !tries.last().isAfter(now.minus(WrongPasswords.REMEMBERED))) {
            return Duration.ZERO;
        }
        return Duration.between(now, tries.last().plus(wait(tries.count() - allowed)));
    }

    private Duration wait(int doubled) {
        var grown = Duration.ofSeconds(1L << Math.min(doubled, ENOUGH));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
