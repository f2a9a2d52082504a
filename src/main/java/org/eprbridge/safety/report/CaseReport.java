package org.eprbridge.safety.report;

import java.util.List;
import org.eprbridge.safety.HazardLogVersions;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewStatus;

/**
 * A review as it stood at one place of the log: all that a safety case report says.
 *
 * @param versions the approved versions of its hazard log up to there
 * @param position behind the last fact of the review that it rests on; asked for that position, it is the same again
 */
public record CaseReport(ReviewPage.View view, List<HazardLogVersions.Version> versions, long position) {

    /** Of the canonical record: the same that a signature is bound to. */
    public String sha256() {
        return view.sha256();
    }

    boolean signed() {
        return view.status() == ReviewStatus.SIGNED;
    }

    /** For example SR-3-hazard-log-at-812. */
    String fileName(String what) {
        return "%s-%s-at-%d".formatted(view.review(), what, position);
    }
}
