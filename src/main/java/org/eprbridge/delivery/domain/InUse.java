package org.eprbridge.delivery.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackEvent;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.WatchEvent;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.jspecify.annotations.Nullable;

/** What holds for a change while it is in use: whether it must be taken back, and until when it is watched. */
class InUse {

    private final Map<RollbackCause, Long> known = new EnumMap<>(RollbackCause.class);
    private @Nullable ChangeFlaggedForRollback flag;
    private @Nullable LocalDate watchedUntil;

    void remember(RollbackEvent event) {
        flag = event instanceof ChangeFlaggedForRollback flagged ? flagged : null;
        watchedUntil = event instanceof ChangeRolledBack ? null : watchedUntil;
        if (flag != null) {
            known.put(flag.cause(), flag.number());
        }
    }

    void remember(WatchEvent event) {
        watchedUntil = switch (event) {
            case WatchBegan began -> began.until();
            case WatchExtended extended -> extended.until();
        };
    }

    boolean flagged() {
        return flag != null;
    }

    /** Hearing the same again raises no second flag. */
    boolean knows(RollbackCause cause, long number) {
        return known.getOrDefault(cause, -1L) >= number;
    }

    Optional<LocalDate> watchedUntil() {
        return Optional.ofNullable(watchedUntil);
    }

    Optional<ChangeFlaggedForRollback> flag() {
        return Optional.ofNullable(flag);
    }
}
