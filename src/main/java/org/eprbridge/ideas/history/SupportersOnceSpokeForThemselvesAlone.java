package org.eprbridge.ideas.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Before anybody was asked how many are like them, a supporter was one person. */
@Component
class SupportersOnceSpokeForThemselvesAlone extends EventUpcast {

    SupportersOnceSpokeForThemselvesAlone() {
        super("idea-supported", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        return List.of(as(((ObjectNode) payload).put("peopleLikeMe", 1)));
    }
}
