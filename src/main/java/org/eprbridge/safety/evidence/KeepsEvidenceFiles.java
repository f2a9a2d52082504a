package org.eprbridge.safety.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Keeps files in the database, one document a file, under the SHA-256 of its content. What is read is checked against it. */
@Component
class KeepsEvidenceFiles implements EvidenceFiles {

    private static final int LONGEST_NAME = 150;

    private final MongoOperations mongo;

    KeepsEvidenceFiles(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public EvidenceFile keep(String name, byte[] content) {
        if (content.length == 0) {
            throw new Misshapen("file", "This file is empty. Choose another one.");
        }
        if (content.length > LARGEST) {
            throw new Misshapen("file", "This file is larger than 5 MB. Choose a smaller one, or enter its address.");
        }
        var kind = FileKind.of(content)
                .orElseThrow(() -> new Misshapen(
                        "file",
                        "We take PDF, PNG and JPEG pictures, Word and Excel files without macros, and plain text."
                                + " This file is none of these."));
        var file = new FileId(hash(content));
        try {
            mongo.insert(new Kept(file.value(), content));
        } catch (DuplicateKeyException keptBefore) {
            // the same content under the same hash
        }
        return new EvidenceFile(file, plain(name), kind.type(), content.length);
    }

    @Override
    public Optional<byte[]> content(FileId file) {
        return Optional.ofNullable(mongo.findById(file.value(), Kept.class))
                .map(Kept::content)
                .filter(content -> hash(content).equals(file.value()));
    }

    /** The last part of a path, without what cannot be printed. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|?*:]", "").strip();
        var shown = clean.isEmpty() ? "evidence" : clean;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Document("evidence_files")
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(@Id String hash, byte[] content) {}
}
