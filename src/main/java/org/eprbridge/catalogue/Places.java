package org.eprbridge.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.Shape;

/** Sites and wards where a feature is available: each once, in the order in which somebody named them. */
final class Places {

    private static final int MOST = 100;

    private Places() {}

    static List<String> of(List<String> named) {
        var shape = new Shape();
        var each = new LinkedHashMap<String, String>();
        for (String place : named) {
            var kept = shape.optionalText("places", place, 120);
            if (!kept.isEmpty()) {
                each.putIfAbsent(kept.toLowerCase(Locale.UK), kept);
            }
        }
        if (each.size() > MOST) {
            shape.problem("places", "Name at most %d places. You have named %d.".formatted(MOST, each.size()));
        }
        shape.mustHold();
        return List.copyOf(new ArrayList<>(each.values()));
    }
}
