package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something that went wrong after a change went live: {@code INC-4}. */
public record IncidentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IncidentId {
        Shape.mustBeId(value, "INC-4");
    }

    @Override
    public String toString() {
        return value;
    }
}
