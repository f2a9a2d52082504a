package org.eprbridge.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.Officers;
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
    private final Officers officers;

    SignatureInTheReview(@Lazy Repository<SafetyReview> reviews, Officers officers) {
        this.reviews = reviews;
        this.officers = officers;
    }

    @Override
    public void authorise(
            ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned, Instant now) {
        var signer = load(review)
                .orElseThrow(() -> new NotValidlySigned(review, change, NotValidlySigned.Why.NO_REVIEW))
                .invoke(it -> it.authoriseRelease(change, ideas, mayNotHaveSigned));
        officers.confirmForRelease(review, change, signer, LocalDate.ofInstant(now, SafetyReview.ENGLAND));
    }

    @Override
    public void authoriseIfReviewed(
            ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned, Instant now) {
        if (load(review).isPresent()) {
            authorise(review, change, ideas, mayNotHaveSigned, now);
        }
    }

    private Optional<Aggregate<SafetyReview>> load(ReviewId review) {
        try {
            return Optional.of(reviews.load(review.value()));
        } catch (AggregateNotFoundException nobodyLooks) {
            return Optional.empty();
        }
    }
}
