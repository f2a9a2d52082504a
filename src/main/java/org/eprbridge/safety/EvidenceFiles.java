package org.eprbridge.safety;

import java.util.Optional;
import org.eprbridge.kernel.FileId;

/** Where files that are evidence lie: outside the log, under what is in them, and never exchanged or taken away. */
public interface EvidenceFiles {

    int LARGEST = 5 * 1024 * 1024;

    /**
     * Looks through its words for data of patients and keeps it; the same content is kept once.
     *
     * @throws org.eprbridge.kernel.Misshapen when it is empty, too large, or of a kind that nobody should have to open
     * @throws org.eprbridge.platform.messaging.PatientDataFound when its words look as if they were about a patient
     */
    HandedIn keep(String name, byte[] content);

    Optional<byte[]> content(FileId file);

    /** @param lookedThrough false for pictures and for whatever keeps its words to itself: only a person can look there */
    record HandedIn(EvidenceFile file, boolean lookedThrough) {}
}
