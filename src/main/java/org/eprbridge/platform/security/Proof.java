package org.eprbridge.platform.security;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.eprbridge.kernel.PersonId;

/**
 * That somebody has just shown again who they are. It is good for one order, for a few minutes and for this person alone; it
 * goes with the order to the bus and is kept nowhere.
 */
public final class Proof {

    private static final ScopedValue<Proof> SHOWN = ScopedValue.newInstance();

    private static final Object NOTHING_YET = new Object();

    private final PersonId person;
    private final Instant until;
    private final AtomicReference<Object> usedFor = new AtomicReference<>(NOTHING_YET);

    Proof(PersonId person, Instant until) {
        this.person = person;
        this.until = until;
    }

    /** Sends an order with this proof. */
    public void showing(Runnable sending) {
        ScopedValue.where(SHOWN, this).run(sending);
    }

    /** Uses the proof that came with this order, if there is one. The same order may be tried again after a collision. */
    public static boolean isShownFor(Object order, PersonId person, Instant now) {
        return SHOWN.isBound() && SHOWN.get().isGoodFor(order, person, now);
    }

    private boolean isGoodFor(Object order, PersonId by, Instant now) {
        return by.equals(person) && !now.isAfter(until) && firstUse(order);
    }

    private boolean firstUse(Object order) {
        return usedFor.compareAndSet(NOTHING_YET, order) || usedFor.get() == order;
    }
}
