package org.eprbridge.platform.lists;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.springframework.data.domain.Sort;

/** The orders that people may ask of a list, and the usual one in which it comes when they ask for none. */
public final class Orders {

    private final Sort usual;
    private final Map<String, String> fields;

    private Orders(Sort usual, Map<String, String> fields) {
        this.usual = usual;
        this.fields = fields;
    }

    /** @param usual ends with what no two lines share, so that a list comes in the same order each time */
    public static Orders usually(Sort usual, String... fields) {
        var known = new LinkedHashMap<String, String>();
        for (var field : fields) {
            known.put(field, field);
        }
        return new Orders(usual, known);
    }

    /** @param field where the lines hold it, in its own order */
    public Orders or(String name, String field) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, field);
        return new Orders(usual, more);
    }

    /** What was asked for first, and the usual order among those that are alike. */
    public Sort of(PageRequest page) {
        if (page.sort().isEmpty()) {
            return usual;
        }
        var field = fields.get(page.sortField());
        if (field == null) {
            throw new Misshapen(
                    "sort",
                    "Sort by %s; with a dash before it for the other way round."
                            .formatted(String.join(", ", fields.keySet())));
        }
        return Sort.by(page.descending() ? DESC : ASC, field).and(without(field));
    }

    /** A database keeps a field that is named twice where it came first, but the way round that came last. */
    private Sort without(String field) {
        return Sort.by(usual.stream()
                .filter(order -> !order.getProperty().equals(field))
                .toList());
    }
}
