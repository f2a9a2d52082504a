package org.eprbridge.safety.domain;

import org.eprbridge.kernel.RecordId;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;

/**
 * How many versions of the hazard log were approved so far, and what the last one says.
 *
 * @param last the hash of the last one; empty when there is none
 */
record Versions(int count, String last) {

    static final Versions NONE = new Versions(0, "");

    Versions after(HazardLogVersionApproved approved) {
        return new Versions(approved.number(), approved.sha256());
    }

    boolean lastIs(RecordId record) {
        return record.value().equals(last);
    }

    int next() {
        return count + 1;
    }
}
