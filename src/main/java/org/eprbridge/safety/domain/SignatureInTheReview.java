package org.eprbridge.safety.domain;

import java.util.Set;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.ReleaseAuthority;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the review itself, inside the release's own unit of work: both write in one commit, and whoever edits the review at
 * the same moment collides with the release.
 */
@Component
class SignatureInTheReview implements ReleaseAuthority {

    private final Repository<SafetyReview> reviews;

    SignatureInTheReview(@Lazy Repository<SafetyReview> reviews) {
        this.reviews = reviews;
    }

    @Override
    public void authorise(ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned) {
        try {
            reviews.load(review.value()).execute(it -> it.authoriseRelease(change, ideas, mayNotHaveSigned));
        } catch (AggregateNotFoundException e) {
            throw new NotValidlySigned(review, change, NotValidlySigned.Why.NO_REVIEW);
        }
    }
}
