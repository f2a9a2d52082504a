package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** One database of the store, with our own collections and indexes in it. */
final class StoreDatabase extends H2Database {

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // first, because the parent opens what exists already while it is built
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var fullName = getFullCollectionNamespace(name);
        return new StoreCollection(this, name, options, documents(fullName), cursorRegistry);
    }

    private MVMap<Object, StoredDocument> documents(String collection) {
        return store.openMap(
                "databases." + collection,
                new MVMap.Builder<Object, StoredDocument>()
                        .keyType(SingleValues.TYPE)
                        .valueType(StoredDocument.TYPE));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        var fullName = getFullCollectionNamespace(collection);
        var map = mapOf(fullName, name);
        boolean isNew = !store.hasMap(map);
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            if (!isNew) {
                // earlier versions kept the ids a second time; should one of them come back, it fills the map again
                store.removeMap(IndexEntries.settled(store, map));
            }
            return new IdIndex(documents(fullName), name, keys);
        }
        return new OrderedIndex(IndexEntries.open(store, map), name, keys, sparse, isNew);
    }

    private static String mapOf(String collection, String index) {
        return collection + "._index_" + index;
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        IndexEntries.removeNotes(store, mapOf(collection.getFullName(), name));
    }

    /**
     * The parent looks for what it moves under the new name, where nothing is yet: after the next start a renamed collection
     * would be empty. So what lies under the old name is moved first.
     */
    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        var before = collection.getFullName();
        var after = getFullCollectionNamespace(newName);
        for (String map : List.copyOf(store.getMapNames())) {
            if (map.equals("databases." + before)
                    || map.equals("meta." + before)
                    || map.startsWith(before + "._index_")) {
                store.renameMap(store.openMap(map), map.replace(before, after));
            }
        }
        super.moveCollection(from, collection, newName);
    }

    /** Indexes that are not unique are for a MongoDB server; here a scan of what lies in memory has to do. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new EmptyIndex<>(name, keys);
    }
}
