package org.eprbridge.safety.web;

import java.util.UUID;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.web.Bodies;
import org.eprbridge.platform.web.NotFound;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SafetyReviewCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where all doors to a review hand in an order and are told where the review stands then. */
@Component
class ReviewDesk {

    private final Commands commands;
    private final Queries queries;

    ReviewDesk(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Before anything is read or kept for it. */
    void mustBeAllowed(Class<? extends SafetyReviewCommand> command) {
        commands.mustBeAllowed(command);
    }

    ReviewBodies.Now send(SafetyReviewCommand command) {
        commands.send(command);
        return ReviewBodies.Now.of(find(command.review()));
    }

    ReviewPage.View find(ReviewId review) {
        return queries.ask(new ReviewPage.Of(review)).orElseThrow(() -> new NotFound("safety review", review));
    }

    /** What the program chose so that a retry makes nothing twice, or something that nobody chose. */
    static String clientId(@Nullable String sent) {
        var chosen = Bodies.clientId(sent);
        return chosen.isEmpty() ? UUID.randomUUID().toString() : chosen;
    }
}
