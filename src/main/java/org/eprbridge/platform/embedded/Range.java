package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From one key to another of the same kind. It may reach a little too far at its ends; what it finds is matched again.
 *
 * @param from where to begin
 * @param to where to end, or null to go on while the kind is the same
 */
record Range(KeyValue from, @Nullable KeyValue to) {

    private static final Set<String> OPERATORS = Set.of("$gt", "$gte", "$lt", "$lte");

    static Optional<Range> of(Document operators) {
        if (operators.isEmpty() || !OPERATORS.containsAll(operators.keySet())) {
            return Optional.empty();
        }
        var low = operators.getOrDefault("$gte", operators.get("$gt"));
        var high = operators.getOrDefault("$lte", operators.get("$lt"));
        var begin = low == null ? lowestLike(high) : low;
        if (!isComparable(begin) || (high != null && !sameKind(begin, high))) {
            return Optional.empty();
        }
        return Optional.of(new Range(key(begin), high == null ? null : key(high)));
    }

    /** Only the lower bound, or only the upper one when it began at the lowest value. */
    Range oneSided() {
        return to == null || from.equals(key(lowestLike(to.get(0)))) ? this : new Range(from, null);
    }

    boolean reaches(KeyValue key) {
        return to == null ? sameKind(from.get(0), key.get(0)) : KeyValues.TYPE.compare(key, to) <= 0;
    }

    static boolean isComparable(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof ObjectId
                || value instanceof Instant;
    }

    private static @Nullable Object lowestLike(@Nullable Object high) {
        return switch (high) {
            case String _ -> "";
            case Number _ -> Double.NEGATIVE_INFINITY;
            case null, default -> null;
        };
    }

    private static boolean sameKind(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number
                ? other instanceof Number
                : one != null && other != null && one.getClass() == other.getClass();
    }

    private static KeyValue key(@Nullable Object value) {
        return new KeyValue(new Object[] {value}).normalized();
    }
}
