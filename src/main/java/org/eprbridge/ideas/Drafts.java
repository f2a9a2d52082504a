package org.eprbridge.ideas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.PersonId;

/** Half-written ideas, kept for their writers and for nobody else. A draft is not an event: it never happened. */
public interface Drafts {

    /** Keeps what was typed, but for NHS numbers, which nobody keeps. */
    void save(PersonId writer, String draftId, Map<String, String> answers, Instant now);

    Optional<Draft> find(PersonId writer, String draftId);

    List<Draft> of(PersonId writer);

    void discard(PersonId writer, String draftId);

    /** @param answers by question, as typed: shape is checked only when it is sent */
    record Draft(String draftId, Map<String, String> answers, Instant savedAt) {}
}
