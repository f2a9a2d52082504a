package org.eprbridge.platform.security;

import org.jspecify.annotations.Nullable;

/** Asks who it is once more, before something that must not be done on somebody else's open screen. */
@FunctionalInterface
public interface Reauthentication {

    /**
     * @param password of the person who is signed in
     * @throws org.eprbridge.kernel.Misshapen when it is missing or wrong
     * @throws org.eprbridge.platform.messaging.TooSoon when it was wrong too often, here or at the sign-in
     */
    Proof prove(@Nullable Secret password);
}
