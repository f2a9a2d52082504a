package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An idea's reference, as people quote it on the phone: {@code IDEA-7}. */
public record IdeaId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdeaId {
        Shape.mustBeId(value, "IDEA-7");
    }

    @Override
    public String toString() {
        return value;
    }
}
