package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One contribution to the discussion of an idea. */
public record CommentId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Shape.mustBeId(value, "CMT-9");
    }

    @Override
    public String toString() {
        return value;
    }
}
