package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unique index with {@link IndexEntries} of its own. */
final class OrderedIndex extends RangedIndex {

    private final IndexEntries entries;
    private final boolean isNew;

    /** What was asked about last. The collection adds it next and lets nobody in between. */
    private @Nullable Free free;

    private record Free(Document document, Set<KeyValue> keys) {}

    /** The only field, when it lies at the top of the document. */
    private final @Nullable String plainField;

    /** @param isNew whether it still has to be filled with what the collection holds */
    OrderedIndex(IndexEntries entries, String name, List<IndexKey> keys, boolean sparse, boolean isNew) {
        super(name, keys, sparse);
        this.entries = entries;
        this.isNew = isNew;
        this.plainField = keys.size() == 1 && keys.getFirst().getKey().indexOf('.') < 0
                ? keys.getFirst().getKey()
                : null;
    }

    /** What could not be filled must not look like an index after the next start. */
    void abandon() {
        if (isNew) {
            entries.removeAll();
        }
    }

    /** Asked before anything is added, so that a document is in all indexes or in none. */
    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (isSparse()) {
            super.checkAdd(document, collection);
            return;
        }
        free = null;
        var keys = getKeyValues(document);
        for (KeyValue key : keys) {
            if (entries.get(key) != null) {
                throw new DuplicateKeyError(this, collection, getKeys(), key);
            }
        }
        free = new Free(document, keys);
    }

    /** The collection has asked every index before it adds to the first; the parent would ask again for each key. */
    @Override
    public synchronized void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {
        if (isSparse()) {
            super.add(document, position, collection);
            return;
        }
        var asked = free;
        free = null;
        if (asked != null && asked.document == document) {
            entries.addFree(asked.keys, position);
            return;
        }
        var taken = entries.add(getKeyValues(document), position);
        if (taken != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), taken);
        }
    }

    /** One text or a list of texts is what most keys are; the parent takes a dozen streams to come to the same keys. */
    @Override
    public Set<KeyValue> getKeyValues(Document document) {
        return switch (plainField == null ? null : document.get(plainField)) {
            case String text -> Set.of(new KeyValue(text));
            case List<?> texts
            when isTexts(texts) -> {
                var keys = LinkedHashSet.<KeyValue>newLinkedHashSet(texts.size());
                texts.forEach(text -> keys.add(new KeyValue(text)));
                yield keys;
            }
            case null, default -> super.getKeyValues(document);
        };
    }

    private static boolean isTexts(List<?> values) {
        for (Object value : values) {
            if (!(value instanceof String)) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return entries.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return entries.add(List.of(key), position) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return () -> entries.all().iterator();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return entries.get(key);
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    /** One that is known stays as it is, however little there is in it: it is not filled again at every start. */
    @Override
    public boolean isEmpty() {
        return isNew && entries.size() == 0;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    void find(Range range, Set<Object> found) {
        found.addAll(entries.in(range));
    }
}
