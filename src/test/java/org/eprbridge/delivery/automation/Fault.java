package org.eprbridge.delivery.automation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.GateWithoutIncidents;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;

/** Mistakes that somebody could make some day; a search that does not find them would not find others. */
enum Fault {
    NONE,

    /** The change trusts its own copy of the decision and does not ask the review. */
    NOBODY_ASKS_THE_REVIEW {
        @Override
        ReleaseAuthority in(ReleaseAuthority gate) {
            return (GateWithoutIncidents) (review, change, ideas, involved, now) -> {};
        }
    },

    /** A review forgets that its signature was withdrawn. */
    WITHDRAWALS_ARE_FORGOTTEN {
        @Override
        boolean forgets(Object fact) {
            return fact instanceof SignOffWithdrawn;
        }
    },

    /** A review forgets that it was edited after it was signed. The hash of what was signed still keeps the gate shut. */
    EDITS_AFTER_SIGNING_ARE_FORGOTTEN {
        @Override
        boolean forgets(Object fact) {
            return fact instanceof SignOffBecameStale stale && !tellsOfIncident(stale);
        }
    },

    /** A review forgets that an incident took its signature away; no hash can tell that, because the record is the same. */
    INCIDENTS_AFTER_SIGNING_ARE_FORGOTTEN {
        @Override
        boolean forgets(Object fact) {
            return fact instanceof SignOffBecameStale stale && tellsOfIncident(stale);
        }
    },

    /** A review forgets that somebody was asked to take a hazard over and has not answered. */
    OFFERS_ARE_FORGOTTEN {
        @Override
        boolean forgets(Object fact) {
            return fact instanceof HazardOffered || fact instanceof HazardOfferedOutside;
        }
    },

    /** Of two who write at once both get through. */
    CONFLICTS_ARE_OVERLOOKED {
        @Override
        boolean overlooksConflicts() {
            return true;
        }
    },

    /** A workshop counts whoever attended. */
    ANYBODY_MAKES_A_WORKSHOP {
        @Override
        Officers in(Officers officers) {
            return new SameOfficers(officers) {
                @Override
                public boolean heldOffice(PersonId person, LocalDate day) {
                    return true;
                }
            };
        }
    },

    /** Nobody who looks at a change ever hears that its signature was withdrawn. */
    NEWS_OF_WITHDRAWALS_IS_LOST {
        @Override
        boolean loses(Object fact) {
            return fact instanceof SignOffWithdrawn;
        }
    },

    /** On the day of the release nobody looks whether the signer's registration has run out since. */
    REGISTRATIONS_NEVER_END {
        @Override
        Officers in(Officers officers) {
            return new SameOfficers(officers) {
                @Override
                public void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today) {
                    officers.confirmForRelease(review, change, signer, LocalDate.EPOCH);
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

    /** Whether two may write to the same thing at once. */
    boolean overlooksConflicts() {
        return false;
    }

    /** Whether whoever asks the log does not hear of this. */
    boolean forgets(Object fact) {
        return false;
    }

    /** Whether no reaction hears of this. */
    boolean loses(Object fact) {
        return false;
    }

    /** What the log answers; whoever forgets still writes behind the last fact. */
    Object in(Object answer) {
        if (this == NONE || !(answer instanceof DomainEventStream stream) || !stream.hasNext()) {
            return answer;
        }
        List<DomainEventMessage<?>> past = new ArrayList<>();
        stream.forEachRemaining(past::add);
        long last = past.getLast().getSequenceNumber();
        return DomainEventStream.of(past.stream().filter(it -> !forgets(it.getPayload())), () -> last);
    }

    private static boolean tellsOfIncident(SignOffBecameStale stale) {
        return stale.edit().startsWith("Incident");
    }
}
