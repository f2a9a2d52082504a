package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a safety record says, known by its hash: SHA-256 in 64 hexadecimal digits. Whoever signs names what they have read. */
public record RecordId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordId {
        Shape.mustBeId(value, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    @Override
    public String toString() {
        return value;
    }
}
