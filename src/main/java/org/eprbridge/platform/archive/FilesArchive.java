package org.eprbridge.platform.archive;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Sha256;
import org.eprbridge.platform.messaging.Refused;

/**
 * The files that lie beside the log under their hash, as one zip file: each under its SHA-256, and at the end a list that
 * {@code sha256sum -c} understands. The log knows them by their hash, so nothing else has to be kept with them.
 */
public final class FilesArchive {

    /** Where the room {@code safety} keeps what was handed in as evidence. */
    public static final String COLLECTION = "evidence_files";

    static final String LIST = "SHA256SUMS";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int LARGEST_LIST = 256 * 1024 * 1024;

    private final MongoCollection<Document> files;

    public FilesArchive(MongoDatabase database) {
        this.files = database.getCollection(COLLECTION);
    }

    /** What is other than its hash says is left out and named in the answer. */
    public Report write(OutputStream to) throws IOException {
        var written = new ArrayList<String>();
        var damaged = new ArrayList<String>();
        var zip = new ZipOutputStream(to);
        for (var hash : hashes()) {
            var content = content(hash);
            if (Sha256.hex(content).equals(hash)) {
                put(zip, hash, content);
                written.add(hash);
            } else {
                damaged.add(hash);
            }
        }
        put(zip, LIST, list(written).getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        return new Report(written.size(), List.copyOf(damaged));
    }

    /**
     * Stores what is not there yet, each after it has been checked.
     *
     * @throws Refused when it is no such file, is cut off, or holds anything that is other than its name says
     */
    public Report read(InputStream from) throws IOException {
        try (var zip = new ZipInputStream(from)) {
            var seen = new TreeSet<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(LIST)) {
                    mustBeWhole(seen, zip);
                    return new Report(seen.size(), List.of());
                }
                take(entry.getName(), zip, seen);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw bad("It cannot be read as a zip file.");
        }
        throw bad("It ends without its list: it was cut off, or is another zip file.");
    }

    private void take(String name, InputStream content, TreeSet<String> seen) throws IOException {
        if (!HASH.matcher(name).matches()) {
            throw bad("Something in it is not called by its hash.");
        }
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST || !Sha256.hex(bytes).equals(name)) {
            throw bad("What is called %s in it is something else.".formatted(name));
        }
        files.updateOne(eq(name), Updates.setOnInsert("content", new Binary(bytes)), new UpdateOptions().upsert(true));
        seen.add(name);
    }

    private static void mustBeWhole(TreeSet<String> seen, InputStream told) throws IOException {
        var list = new String(told.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
        if (!list.equals(list(List.copyOf(seen)))) {
            throw bad("Its list names other files than it holds.");
        }
    }

    private static Refused bad(String whatIsWrong) {
        return new Refused(
                "bad-files-archive",
                Refusal.Kind.RULE,
                "This is no archive of files that EPR Bridge has exported. " + whatIsWrong
                        + " What was good up to there is stored.");
    }

    private List<String> hashes() {
        return files.find().projection(Projections.include("_id")).into(new ArrayList<>()).stream()
                .map(it -> it.getString("_id"))
                .sorted()
                .toList();
    }

    private byte[] content(String hash) {
        var file = files.find(eq(hash)).first();
        return file != null && file.get("content") instanceof Binary content ? content.getData() : new byte[0];
    }

    private static String list(List<String> hashes) {
        var lines = new StringBuilder();
        hashes.forEach(hash -> lines.append(hash).append("  ").append(hash).append('\n'));
        return lines.toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** @param damaged the hashes of what is other than its hash says */
    public record Report(int files, List<String> damaged) {}
}
