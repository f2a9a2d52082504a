package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of ids is the documents themselves, which lie in the order of their ids: nothing is written a second time. The
 * collection refuses an id that it holds already when it stores the document, in the same step.
 */
final class IdIndex extends RangedIndex {

    private final MVMap<Object, StoredDocument> documents;

    IdIndex(MVMap<Object, StoredDocument> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void add(Document document, @Nullable Object position, MongoCollection<Object> collection) {}

    /** The id as it is stored: whoever asks for 7.0 finds 7. */
    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        var id = SingleValues.orMissing(key.get(0));
        var cursor = documents.cursor(id, id, false);
        return cursor.hasNext() ? cursor.next() : null;
    }

    /** Only tells where it is: the collection takes the document itself out afterwards. */
    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    void find(Range range, Set<Object> found) {
        var cursor = documents.cursor(SingleValues.orMissing(range.from().get(0)));
        while (cursor.hasNext() && range.reaches(new KeyValue(cursor.next()))) {
            found.add(cursor.getKey());
        }
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return documents.keyList().stream()
                .map(id -> Map.entry(new KeyValue(SingleValues.orNull(id)), id))
                .toList();
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    /** There is never anything to fill it with. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
