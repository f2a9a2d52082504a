package org.eprbridge.safety.officers.domain;

import java.util.List;
import org.axonframework.messaging.Message;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.safety.OfficerEvent;

/** Brings an office to where a history ends. */
final class Offices {

    private Offices() {}

    static OfficerSoFar of(OfficerId officer, List<?> past) {
        return OfficerSoFar.of(
                officer,
                past.stream()
                        .map(it -> (OfficerEvent) ((Message<?>) it).getPayload())
                        .toList());
    }
}
