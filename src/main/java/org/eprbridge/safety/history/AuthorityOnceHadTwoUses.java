package org.eprbridge.safety.history;

import java.util.List;
import org.eprbridge.platform.eventstore.EventUpcast;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * An audit once needed no office. Nothing changes in what was stored; the revision tells a program that does not know the
 * third use to wait for a newer one.
 */
@Component
class AuthorityOnceHadTwoUses extends EventUpcast {

    AuthorityOnceHadTwoUses() {
        super("authority-used", "1", "2");
    }

    @Override
    protected List<Renewed> renew(JsonNode payload) {
        return List.of(as(payload));
    }
}
