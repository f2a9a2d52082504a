package org.eprbridge.platform.security;

import java.util.Optional;
import org.eprbridge.kernel.Actor;

/** The person on whose request this thread works. */
@FunctionalInterface
public interface SignedIn {

    Optional<Actor> actor();
}
