package org.eprbridge.delivery;

/** The columns of the delivery board, in order. Dropped changes leave the board. */
public enum Stage {
    PROPOSED,
    READY,
    BUILDING,
    TESTING,
    READY_TO_RELEASE,
    LIVE,
    CLOSED,
    DROPPED
}
