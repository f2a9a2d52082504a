package org.eprbridge.safety.history;

import java.util.List;
import org.eprbridge.kernel.Sha256;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A control once had no reference, no owner, and no answer whether it makes a hazard of its own. A hazard never had two
 * controls with the same words, so the words give the reference, and it is the same at each reading.
 */
@Component
class ControlsOnceHadNoOwner extends EventUpcast {

    ControlsOnceHadNoOwner() {
        super("control-added", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        var added = (ObjectNode) payload;
        var control = added.objectNode();
        control.set("type", added.remove("type"));
        control.set("description", added.remove("description"));
        added.put("control", "CTL-" + Sha256.hex(control.toString()).substring(0, 12));
        control.putNull("owner");
        control.put("makesHazard", "NOT_ANSWERED");
        control.putNull("madeHazard");
        added.set("description", control);
        return List.of(as(added));
    }
}
