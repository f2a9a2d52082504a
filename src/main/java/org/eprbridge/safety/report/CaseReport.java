package org.eprbridge.safety.report;

import java.util.List;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.RiskTables;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stood at one place of the log: all that a safety case report says. Nothing in it depends on when it is asked
 * for.
 *
 * @param versions the approved versions of its hazard log up to there
 * @param tables those that its judgements rest on, in the order of the hazards; those in use there when nothing is judged yet
 * @param names as people were called there
 * @param position behind the last fact of the review that it rests on; asked for that position, it is the same again
 */
public record CaseReport(
        ReviewPage.View view,
        List<HazardLogVersions.Version> versions,
        List<Tables> tables,
        Directory names,
        long position) {

    /** Of the canonical record: the same that a signature is bound to. */
    public String sha256() {
        return view.sha256();
    }

    boolean signed() {
        return view.status() == ReviewStatus.SIGNED;
    }

    boolean judged() {
        return view.hazards().stream().anyMatch(it -> it.initial() != null || it.residual() != null);
    }

    /** For example SR-3-hazard-log-at-812. */
    String fileName(String what) {
        return "%s-%s-at-%d".formatted(view.review(), what, position);
    }

    /** @param cells null when nobody knows them any more */
    public record Tables(String version, @Nullable RiskTables cells) {}
}
