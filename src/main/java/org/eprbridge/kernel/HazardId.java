package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A hazard in a hazard log: {@code HZ-5}. */
public record HazardId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HazardId {
        Shape.mustBeId(value, "HZ-5");
    }

    @Override
    public String toString() {
        return value;
    }
}
