package org.eprbridge.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/**
 * How many documents a second the embedded database writes and syncs, through the driver: {@code ./bench/run writes
 * [seconds]}. Documents have the shape of a commit of the event log: about 330 bytes and two unique stream keys.
 */
final class WriteBench {

    private static final int ROUNDS = 3;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final AtomicLong next = new AtomicLong();
    private final long nanos;

    private WriteBench(int seconds) {
        this.nanos = seconds * 1_000_000_000L;
    }

    public static void main(String[] arguments) throws Exception {
        QuietLog.only();
        new WriteBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5).measure();
    }

    private void measure() throws Exception {
        var folder = Files.createTempDirectory("epr-bench");
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("bench"))) {
            var commits = client.getDatabase("bench").getCollection("commits");
            commits.createIndex(new Document("k", 1), new IndexOptions().unique(true));
            write(commits, 8, 1);
            out.printf("%-42s %12s %12s%n", "median of " + ROUNDS, "documents/s", "round trips/s");
            out.printf("%-42s %12s %12.0f%n", "the disk alone, 16 KiB and a sync", "", median(() -> syncs(folder)));
            for (int writers : List.of(1, 8, 32)) {
                row(writers + " writers, one document each", 1, median(() -> write(commits, writers, 1)));
            }
            for (int size : List.of(16, 256)) {
                row("1 writer, " + size + " documents at once", size, median(() -> write(commits, 1, size)));
            }
        }
    }

    private void row(String what, int size, double trips) {
        out.printf("%-42s %12.0f %12.0f%n", what, trips * size, trips);
    }

    private static double median(Callable<Double> measurement) throws Exception {
        var results = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            results[i] = measurement.call();
        }
        Arrays.sort(results);
        return results[ROUNDS / 2];
    }

    private double write(MongoCollection<Document> commits, int writers, int size) throws Exception {
        long began = System.nanoTime();
        long trips = 0;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var work = IntStream.range(0, writers)
                    .mapToObj(_ -> (Callable<Long>) () -> writeUntil(commits, size, began + nanos))
                    .toList();
            for (var writer : threads.invokeAll(work)) {
                trips += writer.get();
            }
        }
        return trips * 1e9 / (System.nanoTime() - began);
    }

    private long writeUntil(MongoCollection<Document> commits, int size, long end) {
        long trips = 0;
        while (System.nanoTime() < end) {
            long first = next.getAndAdd(size);
            commits.insertMany(LongStream.range(first, first + size)
                    .mapToObj(WriteBench::commit)
                    .toList());
            trips++;
        }
        return trips;
    }

    static Document commit(long position) {
        var event = new Document("i", "7d0c2a6e-5a4b-4c1e-9a0b-" + position)
                .append("t", position)
                .append("a", "IDEA-" + position / 10)
                .append("y", "Idea")
                .append("pt", "idea-supported")
                .append("p", new Document("hours", 3).append("story", "On our ward too, every evening."))
                .append("m", new Document("who", "nurse").append("role", "CLINICIAN"));
        return new Document("_id", position)
                .append("n", 2L)
                .append("c", "3f2504e0-4f89-41d3-9a0c-" + position)
                .append("k", List.of("IDEA-" + position + "|0", "IDEA-" + position + "|1"))
                .append("e", List.of(event));
    }

    private double syncs(Path folder) throws IOException {
        var file = folder.resolve("raw");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long began = System.nanoTime();
            long count = 0;
            while (System.nanoTime() < began + nanos) {
                channel.write(ByteBuffer.allocate(16 * 1024), count % 2_000 * 16 * 1024);
                channel.force(false);
                count++;
            }
            return count * 1e9 / (System.nanoTime() - began);
        } finally {
            Files.delete(file);
        }
    }
}
