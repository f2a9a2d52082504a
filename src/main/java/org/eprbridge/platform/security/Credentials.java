package org.eprbridge.platform.security;

import java.util.Optional;
import org.eprbridge.kernel.Actor;

/** Whom a user name stands for, so that they can sign in. The room {@code people} knows; single sign-on may know tomorrow. */
@FunctionalInterface
public interface Credentials {

    Optional<Account> accountFor(String userName);

    /** @param passwordHash with its kind in front, for example {@code {bcrypt}…} */
    record Account(Actor actor, String displayName, String passwordHash) {}
}
