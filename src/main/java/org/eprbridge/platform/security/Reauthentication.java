package org.eprbridge.platform.security;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.Misshapen;
import org.jspecify.annotations.Nullable;

/** Asks who it is once more, before something that must not be done on somebody else's open screen. */
@FunctionalInterface
public interface Reauthentication {

    /** What to do about a password that nobody typed. */
    Misshapen.Problem MISSING = new Misshapen.Problem("password", "Type your password again to sign.");

    /**
     * @param password of the person who is signed in
     * @throws org.eprbridge.kernel.Misshapen when it is missing or wrong
     * @throws org.eprbridge.platform.messaging.TooSoon when it was wrong too often, here or at the sign-in
     */
    Proof prove(@Nullable Secret password);

    /**
     * Sends an order with the proof that it needs. An order without its shape and a missing password are told at once; a
     * password is compared only when there is an order to send with it.
     */
    default <O extends ConfirmedAfresh> void confirm(
            Supplier<O> order, @Nullable Secret password, Consumer<? super O> send) {
        var made = made(order, password);
        prove(password).showing(() -> send.accept(made));
    }

    private static <O> O made(Supplier<O> order, @Nullable Secret password) {
        try {
            return order.get();
        } catch (Misshapen misshapen) {
            throw Secret.isMissing(password) ? misshapen.and(MISSING) : misshapen;
        }
    }
}
