package org.eprbridge.safety;

import org.eprbridge.kernel.FileId;

/**
 * A file that lies outside the log; the log knows what was in it by its {@link FileId}.
 *
 * @param name as it was called when it was handed in
 * @param type what its first bytes say that it is, for example application/pdf
 * @param size in bytes
 */
public record EvidenceFile(FileId file, String name, String type, long size) {}
