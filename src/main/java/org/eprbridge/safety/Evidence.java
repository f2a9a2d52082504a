package org.eprbridge.safety;

import org.jspecify.annotations.Nullable;

/**
 * What shows that a control is in place or that it works: words, an address, a file, or several of these.
 *
 * @param text may be empty
 * @param link begins with https; may be empty
 */
public record Evidence(
        Proof proves, String text, String link, @Nullable EvidenceFile file) {}
