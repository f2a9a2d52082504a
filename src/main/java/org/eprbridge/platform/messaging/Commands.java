package org.eprbridge.platform.messaging;

/** How a screen or a program asks for a change, as the person who is signed in. */
@FunctionalInterface
public interface Commands {

    /**
     * Returns when it is done and the same person's next question will see it, or will say that it is behind.
     *
     * @return the position in the log before which all of it stands
     * @throws Refused when a rule or a missing right stands in the way
     * @throws Away when the database is not there; nothing is half done
     * @throws org.eprbridge.kernel.Misshapen when the message does not make sense
     */
    long send(Object command);

    /**
     * For doors that have work to do, or something to keep, before they can send it.
     *
     * @throws Refused when whoever is signed in may not send such a command
     */
    default void mustBeAllowed(Class<?> command) {}
}
