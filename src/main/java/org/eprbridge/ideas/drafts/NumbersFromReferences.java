package org.eprbridge.ideas.drafts;

import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.References;
import org.springframework.stereotype.Component;

/** IDEA-1, IDEA-2 and so on, by person and draft. */
@Component
class NumbersFromReferences implements IdeaNumbers {

    private final References references;

    NumbersFromReferences(References references) {
        this.references = references;
    }

    @Override
    public IdeaId numberFor(PersonId person, String clientId) {
        var shape = new Shape();
        String key =
                shape.text("clientId", clientId, 100, "Choose an id for this idea, so that it is never sent twice.");
        shape.mustHold();
        return new IdeaId(references.reserve("IDEA", person + "/" + key));
    }
}
