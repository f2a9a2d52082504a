package org.eprbridge.safety.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A signature once named neither the hash of what was signed nor the registration of whoever signed it. */
@Component
class SignaturesOnceNamedNoRecord extends EventUpcast {

    SignaturesOnceNamedNoRecord() {
        super("safety-review-signed", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        return List.of(as(((ObjectNode) payload).put("sha256", "").putNull("authority")));
    }
}
