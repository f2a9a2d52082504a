package org.eprbridge.people;

/**
 * A trust or another body that people work for.
 *
 * @param code its ODS code, for example "RXX"
 */
public record Organisation(String code, String name) {}
