package org.eprbridge.safety.report;

/** A file to hand out: its name, its kind, and what is in it. */
public record Paper(String fileName, String contentType, byte[] content) {}
