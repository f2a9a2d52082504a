package org.eprbridge.platform.guard;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody says of the words that they send: these are not about a patient. It holds while the sending lasts and goes
 * with it to the log; it never lets an NHS number pass.
 */
public final class NotAboutAPatient {

    private static final ScopedValue<Predicate<Spot>> SAID = ScopedValue.newInstance();

    private NotAboutAPatient() {}

    /** Of everything in the message: what a program says in advance. */
    public static <T> T saidOfEverything(Callable<T> sending) throws Exception {
        return ScopedValue.where(SAID, _ -> true).call(sending::call);
    }

    /** Of these spots, and of no other that turns up when it is sent. */
    public static void saidOf(Collection<Spot> spots, Runnable sending) {
        var kinds = spots.stream().map(NotAboutAPatient::kindInField).collect(Collectors.toSet());
        ScopedValue.where(SAID, (Predicate<Spot>) spot -> covers(kinds, spot)).run(sending);
    }

    public static boolean saidOf(Spot spot) {
        return !spot.blocks() && SAID.isBound() && SAID.get().test(spot);
    }

    private static boolean covers(Set<String> kinds, Spot spot) {
        return kinds.contains(kindInField(spot));
    }

    private static String kindInField(Spot spot) {
        return spot.found().kind().code() + " in " + spot.field();
    }
}
