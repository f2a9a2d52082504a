package org.eprbridge.safety;

import java.util.Comparator;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * All that a signature covers: what is looked at, how it was looked at, and every hazard. Its hash stands in the signature, so
 * a record that is other than what was signed cannot pass for it.
 *
 * @param ideas what the change answers, by reference
 * @param hazards in the order in which they were added
 */
public record SafetyRecord(
        ReviewId review,
        ChangeId change,
        String title,
        String concern,
        List<IdeaId> ideas,
        @Nullable SystemScope scope,
        @Nullable ReviewPath path,
        String pathReason,
        @Nullable Workshop workshop,
        List<HazardRecord> hazards) {

    public SafetyRecord {
        ideas = ideas.stream().sorted(Comparator.comparing(IdeaId::value)).toList();
        hazards = List.copyOf(hazards);
    }

    /**
     * The same text for the same record, always: names in the order of their characters, no white space, and nothing that is
     * empty, so that a field which is asked for one day does not change what was signed without it.
     */
    public String canonicalJson() {
        return CanonicalJson.of(this);
    }

    /** Of {@link #canonicalJson()} in UTF-8; 64 characters from 0 to f. */
    public String sha256() {
        return Sha256.hex(canonicalJson());
    }
}
