package org.eprbridge.ideas.projection;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A feature that was merged: whoever was shown it was shown what the other one describes now. */
@Document("feature_cases_merged")
record MergedFeature(@Id String feature, String into) {}
