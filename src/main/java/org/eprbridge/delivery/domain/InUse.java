package org.eprbridge.delivery.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackEvent;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.jspecify.annotations.Nullable;

/** What holds for a change while it is in use: whether it must be taken back. */
class InUse {

    private final Map<RollbackCause, Long> known = new EnumMap<>(RollbackCause.class);
    private @Nullable ChangeFlaggedForRollback flag;

    void remember(RollbackEvent event) {
        flag = event instanceof ChangeFlaggedForRollback flagged ? flagged : null;
        if (flag != null) {
            known.put(flag.cause(), flag.number());
        }
    }

    boolean flagged() {
        return flag != null;
    }

    /** Hearing the same again raises no second flag. */
    boolean knows(RollbackCause cause, long number) {
        return known.getOrDefault(cause, -1L) >= number;
    }

    Optional<ChangeFlaggedForRollback> flag() {
        return Optional.ofNullable(flag);
    }
}
