package org.eprbridge.delivery.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * An incident once raised no flag. Nothing changes in what was stored; the revision tells a program that does not know the
 * third cause to wait for a newer one.
 */
@Component
class FlagsOnceHadTwoCauses extends EventUpcast {

    FlagsOnceHadTwoCauses() {
        super("change-flagged-for-rollback", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        return List.of(as(payload));
    }
}
