package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The catalogue as a whole, of which there is one: what concerns all features at once happens to it. */
public record CatalogueId(@JsonValue String value) {

    public static final CatalogueId THE_CATALOGUE = new CatalogueId("CATALOGUE");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CatalogueId {
        Shape.mustBeId(value, "CATALOGUE");
    }

    @Override
    public String toString() {
        return value;
    }
}
