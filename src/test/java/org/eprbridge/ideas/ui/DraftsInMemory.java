package org.eprbridge.ideas.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.kernel.PersonId;

/** Drafts of one writer, kept while a test runs. */
class DraftsInMemory implements Drafts {

    private final Map<String, Draft> kept = new LinkedHashMap<>();

    Draft only() {
        return kept.values().iterator().next();
    }

    @Override
    public void save(PersonId writer, String draftId, Map<String, String> answers, Instant now) {
        kept.put(draftId, new Draft(draftId, answers, now));
    }

    @Override
    public Optional<Draft> find(PersonId writer, String draftId) {
        return Optional.ofNullable(kept.get(draftId));
    }

    @Override
    public List<Draft> of(PersonId writer) {
        return List.copyOf(kept.values());
    }

    @Override
    public void discard(PersonId writer, String draftId) {
        kept.remove(draftId);
    }
}
