package org.eprbridge.safety.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Before anybody was asked, it stood nowhere whether a hazard arises in normal use or in a fault. */
@Component
class HazardsOnceHadNoCondition extends EventUpcast {

    HazardsOnceHadNoCondition() {
        super("hazard-added", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        ((ObjectNode) payload.get("description")).put("condition", "NOT_SAID").put("existingControls", "");
        return List.of(as(payload));
    }
}
