package org.eprbridge.safety.domain;

import java.util.List;
import org.axonframework.messaging.Message;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;

/** Brings a review to where a history ends. */
public final class ReviewsInTests {

    private ReviewsInTests() {}

    static ReviewSoFar of(List<?> past) {
        var soFar = new ReviewSoFar((SafetyReviewOpened) ((Message<?>) past.getFirst()).getPayload());
        past.stream()
                .map(it -> (Message<?>) it)
                .forEach(it -> soFar.remember((SafetyReviewEvent) it.getPayload(), Envelope.actor(it.getMetaData())));
        return soFar;
    }

    /** What somebody has read who signs at the end of this history. */
    public static RecordId record(List<?> past) {
        return new RecordId(past.isEmpty() ? "nothing" : of(past).record().sha256());
    }
}
