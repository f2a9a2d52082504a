package org.eprbridge.catalogue;

/** Whether people can use it. */
public enum FeatureState {
    IN_USE,
    /** The EPR can do it no longer. */
    RETIRED,
    /** Described on another page now. */
    MERGED
}
