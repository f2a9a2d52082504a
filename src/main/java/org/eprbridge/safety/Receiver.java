package org.eprbridge.safety;

/**
 * Who takes a hazard over.
 *
 * @param organisation its ODS code
 * @param division a part of it; empty for the organisation as a whole
 */
public record Receiver(String organisation, String division) {}
