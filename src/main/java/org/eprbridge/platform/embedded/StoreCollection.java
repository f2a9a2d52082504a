package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A collection whose documents lie in the order of their ids. A stored document is never changed in place: readers need no
 * lock, and a version of the store never holds half a change.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(StoreCollection.class);

    /** Up to here a list is answered by looking at every document. */
    private static final long COMFORTABLE = 50_000;

    private static final Document EVERYTHING = new Document();

    private final MVMap<Object, StoredDocument> documents;
    private volatile List<RangedIndex> ordered = List.of();
    private boolean changing;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, StoredDocument> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    @Override
    public void addIndex(Index<Object> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (index instanceof OrderedIndex half) {
                half.abandon();
            }
            throw e;
        }
        rememberIndexes();
    }

    @Override
    public void dropIndex(String name) {
        super.dropIndex(name);
        rememberIndexes();
    }

    private void rememberIndexes() {
        ordered = getIndexes().stream()
                .filter(RangedIndex.class::isInstance)
                .map(RangedIndex.class::cast)
                .toList();
    }

    /** Sizes are never asked for, and keeping them would write a second map with every document. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int difference) {}

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Refuses what exists already, where the parent would overwrite it first and complain afterwards. */
    @Override
    protected Object addDocumentInternal(Document document) {
        var id = getIdField() == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, getIdField());
        var key = Missing.ofNullable(id);
        if (documents.putIfAbsent(key, StoredDocument.of(document)) != null) {
            throw new DuplicateKeyError(this, "_id_ dup key: { : " + id + " }");
        }
        if (documents.sizeAsLong() == COMFORTABLE) {
            LOG.warn(
                    "{} now holds {} documents. Lists over it become slow: move to a MongoDB server.",
                    getCollectionName(),
                    COMFORTABLE);
        }
        return key;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(Missing.ofNullable(position), StoredDocument.of(after));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("There is no document " + position + " to take out.");
        }
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        var stored = documents.get(position);
        return stored == null ? null : stored.document();
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
    }

    private Stream<Document> all() {
        return documents.values().stream().map(StoredDocument::document);
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return whileChanging(() -> super.findAndModify(query));
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            @Nullable ArrayFilters filters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return whileChanging(() -> super.updateDocuments(selector, update, filters, isMulti, isUpsert, oplog));
    }

    /** The library changes what it has found; so it finds copies, and puts them back when they are complete. */
    private Document whileChanging(Supplier<Document> change) {
        changing = true;
        try {
            return change.get();
        } finally {
            changing = false;
        }
    }

    /** As in the parent, but without its lock: readers do not wait for each other. */
    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        var selector = parameters.getQuerySelector();
        var wrapped = selector.containsKey("$query") ? "$query" : selector.containsKey("query") ? "query" : null;
        var query = wrapped == null ? selector : (Document) selector.getOrDefault(wrapped, EVERYTHING);
        var order = wrapped == null ? null : (Document) selector.get(wrapped.equals("query") ? "orderby" : "$orderby");
        return queryDocuments(
                query,
                order,
                parameters.getNumberToSkip(),
                parameters.getLimit(),
                parameters.getBatchSize(),
                parameters.getProjection());
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document orderBy, int skip, int limit, int batchSize, @Nullable Document fields) {
        var matches = new Matches(query, this::documentMatchesQuery);
        var index = ordered.stream().filter(known -> known.canHandle(query)).findFirst();
        Stream<Document> found;
        if (isById(orderBy) && index.map(known -> known.isOn("_id")).orElse(true)) {
            found = matches.in(byId(query, descending(orderBy)));
        } else {
            var candidates = index.map(known -> at(known.getPositions(query)))
                    .orElseGet(() -> isNaturalDescending(orderBy) ? byId(query, true) : all());
            found = sorted(matches.in(candidates), orderBy, limit == 0 ? 0 : skip + limit);
        }
        var page = skip > 0 ? found.skip(skip) : found;
        return answer(limit > 0 ? page.limit(limit) : page, fields, batchSize);
    }

    /** Never asked by our own {@link #queryDocuments}, but the parent wants it. */
    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return matchDocumentsFromStream(all(), query, orderBy, skip, limit, batchSize, fields);
    }

    private QueryResult answer(Stream<Document> page, @Nullable Document fields, int batchSize) {
        if (fields != null && !fields.isEmpty()) {
            return matchDocumentsFromStream(EVERYTHING, page, 0, 0, batchSize, null, fields);
        }
        var whole = changing ? page.map(Document::cloneDeeply) : page;
        return createQueryResult(new ArrayList<>(whole.toList()), batchSize);
    }

    private Stream<Document> at(Iterable<Object> positions) {
        return StreamSupport.stream(positions.spliterator(), false)
                .map(this::getDocument)
                .filter(Objects::nonNull);
    }

    private static boolean isById(@Nullable Document orderBy) {
        return orderBy != null && orderBy.size() == 1 && orderBy.containsKey("_id");
    }

    private static boolean descending(@Nullable Document orderBy) {
        return orderBy != null && orderBy.get("_id") instanceof Number direction && direction.intValue() < 0;
    }

    private Stream<Document> byId(Document query, boolean backwards) {
        var range = query.get("_id") instanceof Document operators
                ? Range.of(operators).orElse(null)
                : null;
        Object low = range == null ? null : range.from().get(0);
        Object high = range == null || range.to() == null ? null : range.to().get(0);
        var cursor = documents.cursor(backwards ? high : low, backwards ? low : high, backwards);
        Iterable<Document> inOrder = () -> new DocumentsOf(cursor);
        return StreamSupport.stream(inOrder.spliterator(), false);
    }

    private static Stream<Document> sorted(Stream<Document> found, @Nullable Document orderBy, int first) {
        return orderBy == null || orderBy.isEmpty() || orderBy.containsKey("$natural")
                ? found
                : new Order(orderBy).sorted(found, first);
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        if (query == null || query.isEmpty()) {
            return super.count(query, skip, limit);
        }
        var matches = new Matches(query, this::documentMatchesQuery);
        var candidates = ordered.stream()
                .filter(index -> index.canHandle(query))
                .findFirst()
                .map(index -> at(index.getPositions(query)))
                .orElseGet(this::all);
        var counted = matches.in(candidates).skip(skip);
        return (int) (limit > 0 ? counted.limit(limit) : counted).count();
    }

    /** The documents behind a cursor. */
    private record DocumentsOf(Cursor<Object, StoredDocument> cursor) implements Iterator<Document> {

        @Override
        public boolean hasNext() {
            return cursor.hasNext();
        }

        @Override
        public Document next() {
            cursor.next();
            return cursor.getValue().document();
        }
    }
}
