package org.eprbridge.delivery.automation;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.References;
import org.springframework.stereotype.Component;

/** The number of the change that an acceptance opens: the same acceptance always gets the same one. */
@Component
class OwnChanges {

    private final References references;

    OwnChanges(References references) {
        this.references = references;
    }

    ChangeId changeFor(IdeaId idea, long acceptance) {
        return new ChangeId(references.reserve("CHG", "idea:%s:%d".formatted(idea, acceptance)));
    }
}
