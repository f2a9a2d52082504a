package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One list that was brought into the catalogue in several steps: {@code IMP-3}. */
public record ImportId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Shape.mustBeId(value, "IMP-3");
    }

    @Override
    public String toString() {
        return value;
    }
}
