package org.eprbridge.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/**
 * How long the embedded database takes to open, and to tell its last document, with many stored: {@code ./bench/run start
 * [documents]}. Also after a kill, when the file has to be looked through.
 */
final class StartBench {

    private static final int ROUNDS = 5;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    public static void main(String[] arguments) throws Exception {
        QuietLog.only();
        new StartBench().measure(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000);
    }

    private void measure(int documents) throws Exception {
        var folder = Files.createTempDirectory("epr-bench");
        var killed = Files.createTempDirectory("epr-bench");
        fill(folder, documents, killed);
        out.printf("%,d documents, %,d bytes%n", documents, Files.size(folder.resolve("epr-bridge.mv")));
        out.printf("%-28s %10s %10s%n", "median of " + ROUNDS, "open ms", "last ms");
        row("stopped", folder);
        row("killed", killed);
    }

    private void fill(Path folder, int documents, Path killed) throws Exception {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("bench"))) {
            var commits = client.getDatabase("bench").getCollection("commits");
            commits.createIndex(new Document("k", 1), new IndexOptions().unique(true));
            for (long first = 0; first < documents; first += 1_000) {
                commits.insertMany(LongStream.range(first, Math.min(documents, first + 1_000))
                        .mapToObj(WriteBench::commit)
                        .toList());
            }
            Files.copy(folder.resolve("epr-bridge.mv"), killed.resolve("epr-bridge.mv"));
        }
    }

    private void row(String what, Path folder) throws Exception {
        var opening = new ArrayList<Long>();
        var asking = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            var copy = Files.createTempDirectory("epr-bench");
            Files.copy(folder.resolve("epr-bridge.mv"), copy.resolve("epr-bridge.mv"));
            long began = System.nanoTime();
            try (var database = EmbeddedDatabase.in(copy)) {
                opening.add(System.nanoTime() - began);
                try (var client = MongoClients.create(database.connection("bench"))) {
                    var commits = client.getDatabase("bench").getCollection("commits");
                    client.getDatabase("bench").runCommand(new Document("ping", 1));
                    long asked = System.nanoTime();
                    commits.find().sort(new Document("_id", -1)).first();
                    asking.add(System.nanoTime() - asked);
                }
            }
            Files.delete(copy.resolve("epr-bridge.mv"));
        }
        out.printf("%-28s %10.1f %10.1f%n", what, median(opening) / 1e6, median(asking) / 1e6);
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
