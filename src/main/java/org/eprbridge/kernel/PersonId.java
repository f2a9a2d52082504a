package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a person without naming them: names and addresses live in {@code people} and can be erased. */
public record PersonId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Shape.mustBeId(value, "nurse");
    }

    @Override
    public String toString() {
        return value;
    }
}
