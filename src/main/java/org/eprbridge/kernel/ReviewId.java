package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A clinical safety review: {@code SR-3} reviews the change {@code CHG-3}. */
public record ReviewId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewId {
        Shape.mustBeId(value, "SR-3");
    }

    /** A change has one review, and it wears the number of its change. */
    public static ReviewId of(ChangeId change) {
        return new ReviewId("SR-" + change.value().replaceFirst("^CHG-", ""));
    }

    @Override
    public String toString() {
        return value;
    }
}
