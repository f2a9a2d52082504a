package org.eprbridge.platform.embedded;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** A folder with several collections, indexes and a past, as an orderly stop and as a kill leave it. */
final class StoreForDamage {

    /** What lies in the folder. */
    record Left(String how, byte[] file, byte[] note) {

        Path in(Path folder) throws IOException {
            Files.createDirectories(folder);
            Files.write(folder.resolve(StoreFolder.FILE), file);
            Files.write(folder.resolve(LastSeen.FILE), note);
            return folder;
        }

        Left with(byte[] other) {
            return new Left(how, other, note);
        }
    }

    private static final Bson EVERYTHING = Filters.empty();

    final Left stopped;
    final Left killed;

    /** From another run, before the last things were recorded. */
    final byte[] older;

    final TreeMap<String, List<RawBsonDocument>> contents = new TreeMap<>();

    StoreForDamage(Path folder) throws IOException {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            var epr = client.getDatabase("epr");
            epr.getCollection("commits")
                    .createIndex(
                            new Document("k", 1),
                            new IndexOptions().unique(true).sparse(true));
            epr.getCollection("people").createIndex(new Document("name", 1), new IndexOptions().unique(true));
            epr.createCollection("empty");
            work(epr, 0, 30);
        }
        older = Files.readAllBytes(folder.resolve(StoreFolder.FILE));
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            var epr = client.getDatabase("epr");
            work(epr, 30, 60);
            contents.putAll(contents(epr));
            killed = left("killed", folder);
        }
        stopped = left("stopped", folder);
    }

    List<RawBsonDocument> commits() {
        return Objects.requireNonNull(contents.get("commits"));
    }

    private static void work(MongoDatabase epr, int from, int to) {
        var commits = epr.getCollection("commits");
        var people = epr.getCollection("people");
        for (int i = from; i < to; i++) {
            commits.insertOne(new Document("_id", 2L * i)
                    .append("text", "On our ward too, every evening. ".repeat(1 + i % 40))
                    .append("k", List.of("IDEA-%d|0".formatted(i), "IDEA-%d|1".formatted(i))));
            people.insertOne(new Document("_id", "P-" + i).append("name", "Name " + i));
            people.deleteOne(Filters.eq("_id", "P-" + (i - 7)));
            counts(epr).replaceOne(Filters.eq("_id", "ideas"), new Document("_id", "ideas").append("n", i));
            if (i == from) {
                counts(epr)
                        .insertMany(IntStream.range(0, 40)
                                .mapToObj(n -> new Document("_id", from + "/" + n))
                                .toList());
            }
        }
    }

    private static MongoCollection<Document> counts(MongoDatabase epr) {
        return epr.getCollection("counts");
    }

    static TreeMap<String, List<RawBsonDocument>> contents(MongoDatabase epr) {
        var contents = new TreeMap<String, List<RawBsonDocument>>();
        for (String name : epr.listCollectionNames()) {
            contents.put(
                    name,
                    epr.getCollection(name, RawBsonDocument.class)
                            .find(EVERYTHING)
                            .sort(Sorts.ascending("_id"))
                            .into(new ArrayList<>()));
        }
        return contents;
    }

    private static Left left(String how, Path folder) {
        try {
            return new Left(
                    how,
                    Files.readAllBytes(folder.resolve(StoreFolder.FILE)),
                    Files.readAllBytes(folder.resolve(LastSeen.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
