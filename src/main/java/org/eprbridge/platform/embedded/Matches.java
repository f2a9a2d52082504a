package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells quickly what certainly does not match by comparing plain fields, and asks the library about the rest. */
final class Matches {

    private record Plain(String field, Object value) {

        /** False only when both are plain values of the same kind and differ. */
        boolean mayMatch(Document document) {
            var stored = document.get(field);
            return stored == null || stored.getClass() != value.getClass() || stored.equals(value);
        }

        boolean surelyMatches(Document document) {
            return value.equals(document.get(field));
        }
    }

    private final Document query;
    private final BiPredicate<Document, Document> library;
    private final List<Plain> plain = new ArrayList<>();
    private final boolean onlyPlain;

    Matches(Document query, BiPredicate<Document, Document> library) {
        this.query = query;
        this.library = library;
        for (Map.Entry<String, Object> asked : query.entrySet()) {
            if (isPlain(asked.getKey(), asked.getValue())) {
                plain.add(new Plain(asked.getKey(), asked.getValue()));
            }
        }
        this.onlyPlain = plain.size() == query.size();
    }

    Stream<Document> in(Stream<Document> candidates) {
        return query.isEmpty() ? candidates : candidates.filter(this::matches);
    }

    private boolean matches(Document document) {
        for (Plain field : plain) {
            if (!field.mayMatch(document)) {
                return false;
            }
        }
        if (onlyPlain && plain.stream().allMatch(field -> field.surelyMatches(document))) {
            return true;
        }
        return library.test(document, query);
    }

    private static boolean isPlain(String field, @Nullable Object value) {
        return field.indexOf('.') < 0
                && !field.startsWith("$")
                && (value instanceof String || value instanceof Boolean || value instanceof Integer);
    }
}
