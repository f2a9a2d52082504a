package org.eprbridge.safety.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A severity was once chosen without saying which harm led to it; the tables were the first that there were. */
@Component
class SeveritiesWereOnceChosen extends EventUpcast {

    SeveritiesWereOnceChosen() {
        super("hazard-assessed", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        var assessed = (ObjectNode) payload;
        var judgement = assessed.objectNode();
        judgement.set("likelihood", assessed.remove("likelihood"));
        judgement.putNull("harm");
        judgement.putNull("patients");
        judgement.set("severity", assessed.remove("severity"));
        judgement.set("rating", assessed.remove("rating"));
        judgement.put("tables", "nhs-1");
        judgement.set("rationale", assessed.remove("rationale"));
        judgement.put("whyNotLower", "");
        judgement.put("riskBenefit", "");
        assessed.set("judgement", judgement);
        return List.of(as(assessed));
    }
}
