package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Holds one index of a collection against its documents. */
final class IndexCheck {

    private final String name;
    private final IndexKeys definition;
    private final IndexEntries index;
    private final MVMap<Object, Document> documents;
    private final Findings findings;
    private long entries;

    IndexCheck(
            String collection,
            IndexKeys definition,
            IndexEntries index,
            MVMap<Object, Document> documents,
            Findings findings) {
        this.name = "The index %s of %s".formatted(definition.getName(), collection);
        this.definition = definition;
        this.index = index;
        this.documents = documents;
        this.findings = findings;
    }

    /** Every document has its entries. */
    void document(Object id, Document document) {
        for (KeyValue key : definition.of(document)) {
            try {
                var position = index.get(key);
                if (position == null) {
                    findings.add("%s has no entry %s for the document %s.".formatted(name, key, id));
                } else if (!same(position, id)) {
                    findings.add(
                            "%s leads with %s to %s instead of the document %s.".formatted(name, key, position, id));
                }
            } catch (MVStoreException _) {
                return; // the page is named when the entries are read
            }
        }
    }

    /** Every entry has its document. @return how many entries could be read */
    long entries() {
        index.fresh().forEach((key, position) -> {
            if (position != IndexNote.GONE) {
                entry(key, position);
            }
        });
        new Pages<>(index.settled(), name, findings).each((key, position) -> {
            if (!index.fresh().containsKey(key)) {
                entry(key, position);
            }
        });
        return entries;
    }

    private void entry(KeyValue key, Object position) {
        entries++;
        Document document;
        try {
            document = documents.get(Missing.ofNullable(position));
        } catch (MVStoreException _) {
            return; // named when the documents are read
        }
        if (document == null) {
            findings.add(
                    "%s has an entry %s for the document %s, which does not exist.".formatted(name, key, position));
        } else if (!ReadableBson.isUnreadable(document) && !belongsTo(key, document)) {
            findings.add(
                    "%s has an entry %s for the document %s, which has another value.".formatted(name, key, position));
        }
    }

    private boolean belongsTo(KeyValue key, Document document) {
        return definition.of(document).stream().anyMatch(its -> KeyValues.TYPE.compare(its, key) == 0);
    }

    private static boolean same(@Nullable Object one, Object other) {
        return SingleValues.TYPE.compare(SingleValues.orMissing(one), other) == 0;
    }
}
