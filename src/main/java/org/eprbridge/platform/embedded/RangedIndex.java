package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also answers ranges, and questions that ask for more than its own fields: whatever it finds is
 * matched against the whole question afterwards.
 */
abstract class RangedIndex extends AbstractUniqueIndex<Object> {

    RangedIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    /** Adds what lies in the range, in order. */
    abstract void find(Range range, Set<Object> found);

    boolean isOn(String field) {
        return keys().equals(List.of(field));
    }

    @Override
    public boolean canHandle(Document query) {
        if (!query.keySet().containsAll(keySet())) {
            return false;
        }
        return keys().stream().allMatch(key -> canLookUp(query.get(key)));
    }

    private boolean canLookUp(@Nullable Object asked) {
        if (asked instanceof Document operators) {
            return !isCompoundIndex()
                    && !BsonRegularExpression.isRegularExpression(asked)
                    && (operators.keySet().equals(Set.of("$in"))
                            || range(operators).isPresent());
        }
        return Range.isComparable(asked);
    }

    /** In a list, one element may satisfy one bound and another the other; only then both together are too narrow. */
    private Optional<Range> range(Document operators) {
        if (operators.keySet().equals(Set.of("$elemMatch"))) {
            return operators.get("$elemMatch") instanceof Document element ? Range.of(element) : Optional.empty();
        }
        return isOn("_id") ? Range.of(operators) : Range.of(operators).map(Range::oneSided);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var asked = query.get(keys().getFirst());
        var found = new LinkedHashSet<Object>();
        if (asked instanceof Document operators && !operators.containsKey("$in")) {
            find(range(operators).orElseThrow(), found);
        } else {
            super.getPositions(query).forEach(found::add);
        }
        return found;
    }
}
