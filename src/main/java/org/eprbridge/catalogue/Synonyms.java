package org.eprbridge.catalogue;

import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Other words for a feature, for whoever looks for it: those that were given or accepted, never a mere proposal. */
@FunctionalInterface
public interface Synonyms {

    /** A feature with more would be found by everything. */
    int MOST = 100;

    /** As people wrote them; empty for a feature that has none or is not known. */
    List<String> of(FeatureId feature);

    /** How two spellings of one word are known to be the same. */
    static String key(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    /** A word as it is kept. */
    static String word(@Nullable String typed) {
        var shape = new Shape();
        var word = shape.text("word", typed, 80, "Enter the word or the few words that people use for it.");
        if (word.lines().count() > 1) {
            shape.problem("word", "Enter one word or a few words on one line.");
        }
        shape.mustHold();
        return word.replaceAll("\\s+", " ");
    }
}
