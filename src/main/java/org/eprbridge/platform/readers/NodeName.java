package org.eprbridge.platform.readers;

/**
 * Who this process is beside the others on the same database.
 *
 * @param alone whether there can be no others, so that whatever was begun is ours
 */
record NodeName(String value, boolean alone) {}
