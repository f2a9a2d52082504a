package org.eprbridge.platform.messaging;

import org.eprbridge.kernel.Query;

/** How a screen or a program asks, as the person who is signed in. */
@FunctionalInterface
public interface Queries {

    /**
     * @throws Refused when the person may not ask this
     * @throws Away when the database is not there
     */
    <R> R ask(Query<R> question);
}
