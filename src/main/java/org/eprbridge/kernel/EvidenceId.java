package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One piece of evidence that a control is there, or that it works: {@code EV-9}. */
public record EvidenceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceId {
        Shape.mustBeId(value, "EV-9");
    }

    @Override
    public String toString() {
        return value;
    }
}
