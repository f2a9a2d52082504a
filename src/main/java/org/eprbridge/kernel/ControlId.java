package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What makes a hazard safer: {@code CTL-4}. */
public record ControlId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ControlId {
        Shape.mustBeId(value, "CTL-4");
    }

    @Override
    public String toString() {
        return value;
    }
}
