package org.eprbridge.delivery;

/** How big a change is, as the team guesses: days, a week, weeks, months. */
public enum Size {
    SMALL,
    MEDIUM,
    LARGE,
    VERY_LARGE
}
