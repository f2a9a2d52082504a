package org.eprbridge.platform.messaging;

/** Passes on to the person at hand how what they see stands to what they did: REST in headers, screens in words. */
public interface Freshness {

    /** What they did is in the log, before this position. */
    default void written(long position) {}

    /** What they see next does not show all that they did; it follows by itself. */
    default void behind() {}

    /** What they see next shows it after all. */
    default void level() {}
}
