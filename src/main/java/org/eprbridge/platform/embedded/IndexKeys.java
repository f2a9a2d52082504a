package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which entries of an index a document should have. It asks the library by pretending to take the document out. */
final class IndexKeys extends AbstractUniqueIndex<Object> {

    private final Set<KeyValue> keys = new LinkedHashSet<>();

    IndexKeys(String name, List<IndexKey> fields, boolean sparse) {
        super(name, fields, sparse);
    }

    synchronized Set<KeyValue> of(Document document) {
        keys.clear();
        remove(document);
        return Set.copyOf(keys);
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        keys.add(key);
        return null;
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return List.of();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return null;
    }

    @Override
    public long getCount() {
        return 0;
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
