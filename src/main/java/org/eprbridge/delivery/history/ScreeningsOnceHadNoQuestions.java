package org.eprbridge.delivery.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Before there were questions behind the safety question, nobody had answered any. */
@Component
class ScreeningsOnceHadNoQuestions extends EventUpcast {

    ScreeningsOnceHadNoQuestions() {
        super("change-screened", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        var screened = (ObjectNode) payload;
        screened.putObject("answers").put("version", 0).putArray("answers");
        return List.of(as(screened));
    }
}
