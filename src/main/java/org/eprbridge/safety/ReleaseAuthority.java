package org.eprbridge.safety;

import java.time.Instant;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;

/** The gate itself: asked by the change inside the very transaction in which it goes live. */
public interface ReleaseAuthority {

    /**
     * Uses the signature of this review for this release. It is recorded in the same commit as the release, so an edit of
     * the review at the same moment makes one of the two fail.
     *
     * @param ideas what the change answers now: the signature has to cover all of it
     * @param mayNotHaveSigned submitters, triagers and builders of the change
     * @param now the signer must be nominated and registered on that day
     * @throws org.eprbridge.kernel.Refusal when the review is not validly signed for this change
     */
    void authorise(ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned, Instant now);

    /**
     * The same for a change that was thought to have no impact: an incident may have opened a review since, and the change
     * may not have heard of it yet. Where nobody reviews it, nothing is asked.
     */
    void authoriseIfReviewed(
            ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned, Instant now);
}
