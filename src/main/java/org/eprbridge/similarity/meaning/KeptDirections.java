package org.eprbridge.similarity.meaning;

import java.util.Collection;
import java.util.Map;

/** Where directions are kept, so that a node that starts again need not work all of them out again. */
public interface KeptDirections {

    /** @param fingerprints of texts; of some nothing may be known */
    Map<String, byte[]> find(Collection<String> fingerprints);

    void keep(Map<String, byte[]> byFingerprint);
}
