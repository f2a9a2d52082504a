package org.eprbridge.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/**
 * How large the file of the embedded database becomes: {@code ./bench/run growth [documents] [overwrites]}. First many
 * small documents, each written and synced for itself by 32 writers; then the same ten documents again and again.
 */
final class FileGrowthBench {

    private static final int WRITERS = 32;
    private static final int LINES = 20;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final Path folder;
    private final Instant began = Instant.now();

    private FileGrowthBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        QuietLog.only();
        long documents = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        long overwrites = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000;
        new FileGrowthBench(Files.createTempDirectory("epr-bench")).measure(documents, overwrites);
    }

    private void measure(long documents, long overwrites) throws Exception {
        out.printf("%-12s %12s %10s %12s %14s%n", "", "writes", "seconds", "file MB", "bytes a write");
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("bench"))) {
            var small = client.getDatabase("bench").getCollection("small");
            write("small", documents, WRITERS, i -> small.insertOne(document(i)));
            var few = client.getDatabase("bench").getCollection("few");
            write("overwrites", overwrites, 1, i -> overwrite(few, i));
        }
        line("closed", documents + overwrites);
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("bench"))) {
            Thread.sleep(Duration.ofSeconds(30));
            line("after 30 s", documents + overwrites);
            if (client.getDatabase("bench").getCollection("small").countDocuments() != documents) {
                throw new IllegalStateException("Documents are missing.");
            }
        }
        line("closed", documents + overwrites);
    }

    private static Document document(long id) {
        return new Document("_id", id)
                .append("title", "Make the discharge letter quicker, proposal " + id)
                .append("status", "SUBMITTED")
                .append("votes", id % 100);
    }

    private static void overwrite(MongoCollection<Document> few, long i) {
        few.replaceOne(
                new Document("_id", i % 10), document(i % 10).append("times", i), new ReplaceOptions().upsert(true));
    }

    private interface Write {
        void write(long number);
    }

    private void write(String what, long count, int writers, Write write) throws IOException {
        var next = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                threads.submit(() -> {
                    for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                        write.write(number);
                        if ((number + 1) % Math.max(1, count / LINES) == 0) {
                            line(what, number + 1);
                        }
                    }
                    return null;
                });
            }
        }
    }

    private void line(String what, long writes) throws IOException {
        long bytes = Files.size(folder.resolve("epr-bridge.mv"));
        out.printf(
                "%-12s %,12d %10d %12.1f %14.0f%n",
                what, writes, Duration.between(began, Instant.now()).toSeconds(), bytes / 1e6, (double) bytes / writes);
    }
}
