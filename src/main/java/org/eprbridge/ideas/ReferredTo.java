package org.eprbridge.ideas;

/** Who can act on an idea without a change to the EPR. */
public enum ReferredTo {
    TRAINING,
    INFRASTRUCTURE,
    SUPPLIER,
    WORKING_GROUP,
    ANOTHER_TRUST
}
