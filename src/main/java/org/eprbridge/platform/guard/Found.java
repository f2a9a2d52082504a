package org.eprbridge.platform.guard;

/**
 * Where words look as if they were about a patient. It never holds the words themselves, so that it can be told, counted
 * and logged.
 *
 * @param start the first character of the text that belongs to it, counted from 0
 * @param end the first character after it
 */
public record Found(PatientDataKind kind, int start, int end) {}
