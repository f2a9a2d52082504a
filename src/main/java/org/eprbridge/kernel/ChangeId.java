package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A piece of work of the digital team: {@code CHG-3}. */
public record ChangeId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChangeId {
        Shape.mustBeId(value, "CHG-3");
    }

    @Override
    public String toString() {
        return value;
    }
}
