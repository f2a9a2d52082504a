package org.eprbridge.delivery.automation;

import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.SafetyReviewCommand.WidenScope;
import org.springframework.stereotype.Component;

/** A review covers everything that its change answers; a signature given for less is taken away. */
@Component
@DisallowReplay
@ProcessingGroup("reviews-follow-changes")
class WhenIdeaJoinsChangeThenWidenReview {

    private final Onward onward;

    WhenIdeaJoinsChangeThenWidenReview(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(IdeaJoinedChange event, Actor by) {
        var joined = event.acceptance();
        onward.sendIfThere(
                by,
                new WidenScope(
                        ReviewId.of(event.change()),
                        joined.idea(),
                        Set.copyOf(List.of(joined.submitter(), joined.triager()))));
    }
}
