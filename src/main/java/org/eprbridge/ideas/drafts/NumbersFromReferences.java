package org.eprbridge.ideas.drafts;

import org.eprbridge.ideas.DeflectionNumbers;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.References;
import org.springframework.stereotype.Component;

/** IDEA-1, IDEA-2 and so on, by person and draft; DEF-1, DEF-2 and so on for drafts that ended at a feature. */
@Component
class NumbersFromReferences implements IdeaNumbers, DeflectionNumbers {

    private final References references;

    NumbersFromReferences(References references) {
        this.references = references;
    }

    @Override
    public IdeaId numberFor(PersonId person, String clientId) {
        var key = key("clientId", clientId, "Choose an id for this idea, so that it is never sent twice.");
        return new IdeaId(references.reserve("IDEA", person + "/" + key));
    }

    @Override
    public DeflectionId numberFor(PersonId person, String draftId, FeatureId feature) {
        var key = key("draftId", draftId, "Name the draft, or leave it out.");
        return new DeflectionId(references.reserve("DEF", person + "/" + key + "/" + feature));
    }

    private static String key(String field, String typed, String whatToDo) {
        var shape = new Shape();
        var key = shape.text(field, typed, 100, whatToDo);
        shape.mustHold();
        return key;
    }
}
