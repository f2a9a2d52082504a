package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody's office as clinical safety officer: {@code CSO-helen} is the office of the person {@code helen}. */
public record OfficerId(@JsonValue String value) {

    private static final String PREFIX = "CSO-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficerId {
        Shape.mustBeId(value, "CSO-helen");
    }

    /** A person has one office, however often they are nominated for it. */
    public static OfficerId of(PersonId person) {
        return new OfficerId(PREFIX + person);
    }

    public PersonId person() {
        return new PersonId(value.startsWith(PREFIX) ? value.substring(PREFIX.length()) : value);
    }

    @Override
    public String toString() {
        return value;
    }
}
