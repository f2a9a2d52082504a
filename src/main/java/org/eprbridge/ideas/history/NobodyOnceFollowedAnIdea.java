package org.eprbridge.ideas.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Before ideas could be followed, no follower came along with a joined one. */
@Component
class NobodyOnceFollowedAnIdea extends EventUpcast {

    NobodyOnceFollowedAnIdea() {
        super("idea-absorbed", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        var renewed = (ObjectNode) payload;
        renewed.putArray("followers");
        return List.of(as(renewed));
    }
}
