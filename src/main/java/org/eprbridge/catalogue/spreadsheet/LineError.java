package org.eprbridge.catalogue.spreadsheet;

/**
 * What is wrong in one place of a file.
 *
 * @param line counted from 1, the header included; 0 when it is about the whole file
 * @param column the column's name; empty when it is about the whole line
 */
public record LineError(long line, String column, String message) {}
