package org.eprbridge.delivery.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A signature that was withdrawn once looked like one that had become stale; only the words before its reason told them apart. */
@Component
class WithdrawalsWereOnceStale extends EventUpcast {

    private static final String WORDS = "It was withdrawn: ";

    WithdrawalsWereOnceStale() {
        super("safety-decision-recorded", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        var recorded = (ObjectNode) payload;
        String reason = recorded.path("reason").asString("");
        if (recorded.path("decision").asString("").equals("STALE") && reason.startsWith(WORDS)) {
            recorded.put("decision", "WITHDRAWN").put("reason", reason.substring(WORDS.length()));
        }
        return List.of(as(recorded));
    }
}
