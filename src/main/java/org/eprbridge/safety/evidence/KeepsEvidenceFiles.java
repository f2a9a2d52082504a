package org.eprbridge.safety.evidence;

import java.util.Optional;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Sha256;
import org.eprbridge.platform.archive.FilesArchive;
import org.eprbridge.platform.guard.FreeText.Words;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.safety.EvidenceFile;
import org.eprbridge.safety.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Keeps files in the database, one document a file, under the SHA-256 of its content. What is read is checked against it. */
@Component
class KeepsEvidenceFiles implements EvidenceFiles {

    private final MongoOperations mongo;
    private final PatientDataGuard guard;

    KeepsEvidenceFiles(MongoOperations mongo, PatientDataGuard guard) {
        this.mongo = mongo;
        this.guard = guard;
    }

    @Override
    public HandedIn keep(String name, byte[] content) {
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
        var words = WordsOfFiles.in(kind, content);
        var confirmed =
                guard.look(words.map(text -> new Words("file", text)).stream().toList());
        var file = new FileId(Sha256.hex(content));
        try {
            mongo.insert(new Kept(file.value(), content, guard.record(confirmed)));
        } catch (DuplicateKeyException keptBefore) {
            // the same content under the same hash
        }
        return new HandedIn(new EvidenceFile(file, kind.plain(name), kind.type(), content.length), words.isPresent());
    }

    @Override
    public Optional<byte[]> content(FileId file) {
        return Optional.ofNullable(mongo.findById(file.value(), Kept.class))
                .map(Kept::content)
                .filter(content -> Sha256.hex(content).equals(file.value()));
    }

    /** @param notAboutAPatient what somebody has said of its words when it was handed in; missing in those of before */
    @Document(FilesArchive.COLLECTION)
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(@Id String hash, byte[] content, @Nullable String notAboutAPatient) {}
}
