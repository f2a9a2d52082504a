package org.eprbridge.catalogue.spreadsheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureCommand;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ImportId;

/**
 * Lists that take more than one commit, kept until all of them is in: whoever is interrupted can be carried on by somebody
 * else.
 */
public interface StagedImports {

    /** All parts, before the first of them comes in. */
    void stage(Staged list, Instant now);

    /** So many parts are in, and somebody is still at it. */
    void arrived(ImportId list, int parts, Instant now);

    /** It is in as a whole, or nothing of it is. */
    void forget(ImportId list);

    /** One that nobody has been at since then, for whoever asks first. */
    Optional<Staged> interrupted(Instant since, Instant now);

    /** @param arrived how many parts are known to be in; the next one may be */
    record Staged(ImportId list, Actor by, List<FeatureCommand> parts, int arrived) {

        public Staged {
            parts = List.copyOf(parts);
        }
    }
}
