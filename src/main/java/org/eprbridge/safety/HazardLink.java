package org.eprbridge.safety;

/**
 * What else has to do with a hazard.
 *
 * @param reference as people quote it, for example CHG-3, HZ-5, an incident's number or the name of a step
 * @param note what the one has to do with the other; may be empty
 */
public record HazardLink(LinkKind kind, String reference, String note) {}
