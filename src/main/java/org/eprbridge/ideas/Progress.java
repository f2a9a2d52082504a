package org.eprbridge.ideas;

/** How far the change that answers an idea has come, in the words of ideas. */
public enum Progress {
    PLANNED,
    BEING_BUILT,
    LIVE,
    CLOSED,
    /** The change will not happen: the idea goes back to triage. */
    DROPPED
}
