package org.eprbridge.kernel;

/** This command is taken only from somebody who has just shown again that it is they, and not from an open screen. */
public interface ConfirmedAfresh {

    /** Whether this order is such a one; others with the same name may be free. */
    default boolean mustBeConfirmed() {
        return true;
    }
}
