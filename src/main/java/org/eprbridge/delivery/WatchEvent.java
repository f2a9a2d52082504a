package org.eprbridge.delivery;

import java.time.LocalDate;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;

/** The watch over a change that went live. It ends by itself after its last day. */
public sealed interface WatchEvent extends ChangeEvent {

    @EventName("watch-began")
    record WatchBegan(ChangeId change, LocalDate until) implements WatchEvent {}

    @EventName("watch-extended")
    record WatchExtended(ChangeId change, LocalDate until, String reason) implements WatchEvent {}
}
