package org.eprbridge.delivery;

import java.time.Instant;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** Decisions that a change has no impact on safety which were drawn for audit. */
public interface AuditList {

    /**
     * @param results any of these; empty for all
     * @param q words in reference or title; empty for all
     */
    @AllowedFor
    record Find(Set<AuditResult> results, String q, PageRequest page) implements Query<Page<Card>> {}

    /**
     * @param number which of the change's decisions it is
     * @param reason of the decision
     * @param finding what the auditor said; empty while it waits
     */
    record Card(
            ChangeId change,
            int number,
            String title,
            String reason,
            PersonId decidedBy,
            String decidedByName,
            Instant decidedAt,
            AuditResult result,
            String finding,
            String auditedByName,
            @Nullable Instant auditedAt) {}
}
