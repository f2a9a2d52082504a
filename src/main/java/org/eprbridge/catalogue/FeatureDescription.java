package org.eprbridge.catalogue;

import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A feature in plain words.
 *
 * @param name what people call it, at most 120 characters
 * @param summary what it does, in one or two sentences
 * @param where the menu path or screen
 * @param audience for whom, for example "Nurses and midwives"
 * @param howTo the steps, one a line
 */
public record FeatureDescription(String name, String summary, String where, String audience, String howTo) {

    public FeatureDescription(
            @Nullable String name,
            @Nullable String summary,
            @Nullable String where,
            @Nullable String audience,
            @Nullable String howTo) {
        var shape = new Shape();
        this.name = shape.text("name", name, 120, "Enter the name that people use for this feature.");
        this.summary = shape.text("summary", summary, 1_000, "Say in a sentence or two what it does.");
        this.where = shape.optionalText("where", where, 300);
        this.audience = shape.optionalText("audience", audience, 200);
        this.howTo = shape.optionalText("howTo", howTo, 5_000);
        shape.mustHold();
    }
}
