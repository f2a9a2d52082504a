package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index that also answers ranges, and questions that ask for more than its own fields: whatever it finds is
 * matched against the whole question afterwards.
 */
final class OrderedIndex extends AbstractUniqueIndex<Object> {

    private final MVMap<KeyValue, Object> positions;
    private final boolean isNew;

    /** @param isNew whether it still has to be filled with what the collection holds */
    OrderedIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse, boolean isNew) {
        super(name, keys, sparse);
        this.positions = positions;
        this.isNew = isNew;
    }

    /** What could not be filled must not look like an index after the next start. */
    void abandon() {
        if (isNew) {
            positions.getStore().removeMap(positions);
        }
    }

    /** The collection has asked every index before it adds to the first; the parent would ask again for each key. */
    @Override
    public synchronized void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
        if (isSparse()) {
            super.add(document, position, collection);
            return;
        }
        for (KeyValue key : getKeyValues(document)) {
            if (!putKeyPosition(key, position)) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return positions.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(key);
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    /** One that is known stays as it is, however little there is in it: it is not filled again at every start. */
    @Override
    public boolean isEmpty() {
        return isNew && positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

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
            var range = range(operators).orElseThrow();
            var cursor = positions.cursor(range.from());
            while (cursor.hasNext() && range.reaches(cursor.next())) {
                found.add(cursor.getValue());
            }
        } else {
            super.getPositions(query).forEach(found::add);
        }
        return found;
    }
}
