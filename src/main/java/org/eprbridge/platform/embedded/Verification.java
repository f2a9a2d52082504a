package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/**
 * Reads everything that the file of the embedded database holds, changes nothing, and says in sentences what is damaged:
 * every part of the file, every document, and every entry of an index against its document, both ways.
 */
public final class Verification {

    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";

    private final MVStore store;
    private final Findings findings;
    private long documents;
    private long entries;

    private Verification(MVStore store, Findings findings) {
        this.store = store;
        this.findings = findings;
    }

    /** @return whether the file is sound */
    public static boolean of(Path folder, PrintStream out) {
        var file = folder.resolve(StoreFolder.FILE).toAbsolutePath();
        if (!Files.exists(file)) {
            out.printf("There is no database file %s.%n", file);
            return false;
        }
        out.printf("Reading %s.%n", file);
        try {
            return Uninterrupted.get(() -> verified(folder, out));
        } catch (CannotOpen e) {
            out.println(e.getMessage());
            return false;
        }
    }

    private static boolean verified(Path folder, PrintStream out) {
        var store = StoreFolder.at(folder, UnaryOperator.identity()).openToRead();
        var findings = new Findings(out);
        try {
            var verification = new Verification(store, findings);
            try {
                verification.everything();
            } catch (RuntimeException | StackOverflowError e) {
                findings.add("The list of what is stored cannot be read: " + e.getMessage());
            }
            out.println(verification.summary());
            return findings.count() == 0;
        } finally {
            store.closeImmediately();
        }
    }

    private String summary() {
        return findings.count() == 0
                ? "Sound: %,d documents and %,d entries of indexes.".formatted(documents, entries)
                : "Damaged in %,d places. Move the file away but keep it, restore the latest backup into the folder, and start again."
                        .formatted(findings.count());
    }

    private void everything() {
        file(StoreOpening.file(store));
        var indexes = new TreeMap<String, List<String>>();
        store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .forEach(name -> indexes.put(name.substring(DOCUMENTS.length()), new ArrayList<>()));
        store.getMapNames().stream()
                .filter(name -> name.contains(INDEX))
                .forEach(name -> indexes.computeIfAbsent(name.substring(0, name.indexOf(INDEX)), _ -> new ArrayList<>())
                        .add(name.substring(name.indexOf(INDEX) + INDEX.length())));
        indexes.forEach(this::collection);
    }

    private void file(StoreFile file) {
        if (file.lastChunkVersion() < file.synced()) {
            findings.add("The file held version %d when it was last written. What can be read is version %d."
                    .formatted(file.synced(), file.lastChunkVersion()));
        }
        if (store.getStoreVersion() != StoreOpening.OURS) {
            findings.add("The file is not a database of EPR Bridge.");
        }
        file.damagedParts().forEach(findings::add);
    }

    private void collection(String collection, List<String> names) {
        MVMap<Object, Document> stored = map(DOCUMENTS + collection, SingleValues.TYPE, ReadableBson.TYPE);
        var known = definitions(collection);
        var checks = new ArrayList<IndexCheck>();
        for (String name : names.stream().sorted().toList()) {
            if (known.containsKey(name)) {
                try {
                    var entries = IndexEntries.open(store, collection + INDEX + name);
                    checks.add(new IndexCheck(collection, known.get(name), entries, stored, findings));
                } catch (RuntimeException | StackOverflowError e) {
                    findings.add("What is new in the index %s of %s cannot be read: %s"
                            .formatted(name, collection, e.getMessage()));
                }
            }
        }
        documents += new Pages<>(stored, "The documents of " + collection, findings).each((id, document) -> {
            if (ReadableBson.isUnreadable(document)) {
                findings.add("The document %s of %s cannot be read.".formatted(id, collection));
            } else if (document.containsKey("_id") && SingleValues.TYPE.compare(id, document.get("_id")) != 0) {
                findings.add(
                        "The document %s of %s says that it is %s.".formatted(id, collection, document.get("_id")));
            } else {
                checks.forEach(check -> check.document(id, document));
            }
        });
        for (IndexCheck check : checks) {
            entries += check.entries();
        }
    }

    /** What the database itself has written down about the indexes of a collection. */
    private Map<String, IndexKeys> definitions(String collection) {
        var found = new TreeMap<String, IndexKeys>();
        var system = DOCUMENTS + collection.substring(0, collection.indexOf('.')) + ".system.indexes";
        if (!store.hasMap(system)) {
            return found;
        }
        MVMap<Object, Document> definitions = map(system, SingleValues.TYPE, ReadableBson.TYPE);
        new Pages<>(definitions, "The list of indexes of " + collection, Findings.toNobody()).each((_, definition) -> {
            if (collection.equals(definition.get("ns")) && definition.get("key") instanceof Document key) {
                var name = String.valueOf(definition.get("name"));
                var keys = key.keySet().stream()
                        .map(field -> new IndexKey(field, true))
                        .toList();
                found.put(name, new IndexKeys(name, keys, Boolean.TRUE.equals(definition.get("sparse"))));
            }
        });
        return found;
    }

    private <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }
}
