package org.eprbridge.platform.eventstore;

/** Hears what happens at the head of the log, to count it. */
interface AppendWatch {

    AppendWatch NOBODY = new AppendWatch() {};

    /** One caller's commit is stored, after this time. */
    default void appended(long nanos) {}

    /** So many commits went to the disk together. */
    default void stored(int commits) {}

    /** Another node was faster at our position. */
    default void raced() {}

    /** The database did not say what became of a group; it will be looked up. */
    default void unknown() {}
}
