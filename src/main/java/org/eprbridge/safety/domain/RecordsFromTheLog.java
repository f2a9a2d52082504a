package org.eprbridge.safety.domain;

import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SafetyRecords;
import org.springframework.stereotype.Component;

/** Folds the facts of one review as its rules do, so that what is shown and compared is what was signed. */
@Component
class RecordsFromTheLog implements SafetyRecords {

    private final EventLog log;

    RecordsFromTheLog(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<SafetyRecord> now(ReviewId review) {
        return record(log.history(review.value()));
    }

    @Override
    public Optional<SafetyRecord> before(ReviewId review, long position) {
        return record(log.history(review.value()).stream()
                .filter(it -> it.position() < position)
                .toList());
    }

    private static Optional<SafetyRecord> record(List<Recorded> story) {
        return ReviewSoFar.after(story).map(ReviewSoFar::record);
    }
}
