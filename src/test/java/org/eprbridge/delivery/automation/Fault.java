package org.eprbridge.delivery.automation;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;

/** Mistakes that somebody could make some day; a search that does not find them would not find others. */
enum Fault {
    NONE,

    /** The change trusts its own copy of the decision and does not ask the review. */
    NOBODY_ASKS_THE_REVIEW {
        @Override
        ReleaseAuthority in(ReleaseAuthority gate) {
            return (review, change, ideas, involved, now) -> {};
        }
    },

    /** A review forgets that its signature was withdrawn. */
    WITHDRAWALS_ARE_FORGOTTEN {
        @Override
        Object in(Object answer) {
            return without(SignOffWithdrawn.class, answer);
        }
    },

    /** A review forgets that it was edited after it was signed. The hash of what was signed still keeps the gate shut. */
    EDITS_AFTER_SIGNING_ARE_FORGOTTEN {
        @Override
        Object in(Object answer) {
            return without(SignOffBecameStale.class, answer);
        }
    },

    /** On the day of the release nobody looks whether the signer's registration has run out since. */
    REGISTRATIONS_NEVER_END {
        @Override
        Officers in(Officers officers) {
            return new Officers() {
                @Override
                public Authority authorityOf(PersonId person, ChangeId change, LocalDate today) {
                    return officers.authorityOf(person, change, today);
                }

                @Override
                public Authority authorityToAudit(PersonId person, ChangeId change, LocalDate today) {
                    return officers.authorityToAudit(person, change, today);
                }

                @Override
                public boolean heldOffice(PersonId person, LocalDate day) {
                    return officers.heldOffice(person, day);
                }

                @Override
                public void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today) {
                    officers.confirmForRelease(review, change, signer, LocalDate.EPOCH);
                }

                @Override
                public Optional<Refusal> inTheWayOfSigning(PersonId person, ChangeId change, LocalDate today) {
                    return officers.inTheWayOfSigning(person, change, today);
                }
            };
        }
    };

    ReleaseAuthority in(ReleaseAuthority gate) {
        return gate;
    }

    Officers in(Officers officers) {
        return officers;
    }

    private static Object without(Class<?> forgotten, Object answer) {
        return answer instanceof DomainEventStream stream
                ? stream.filter(it -> it.getPayloadType() != forgotten)
                : answer;
    }

    /** What the log answers. */
    Object in(Object answer) {
        return answer;
    }
}
