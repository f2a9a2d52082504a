package org.eprbridge.ideas.projection;

import java.time.Instant;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One time that somebody was shown a feature or found it.
 *
 * @param id the redirect as idea and fact, or the deflection
 * @param idea empty for a deflection
 */
@Document("feature_cases")
record FeatureCase(@Id String id, String feature, String idea, Outcome outcome, Instant at) {

    /** What came of it. */
    enum Outcome {
        OPEN,
        CONFIRMED,
        REFUTED,
        DEFLECTED
    }

    FeatureHelp.Receipt toReceipt() {
        return new FeatureHelp.Receipt(new IdeaId(idea), new FeatureId(feature), at);
    }
}
