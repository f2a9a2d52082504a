package org.eprbridge.delivery.automation;

import static org.eprbridge.testing.Stories.did;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.delivery.automation.Inquiry.Edits;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.safety.domain.ReviewsInTests;

/** The signature under one review, and what has become of it: the part of the {@link Inquiry} that knows what came when. */
record Signing(List<Heard> facts, Edits edits) {

    Optional<Heard> signature() {
        return facts.stream()
                .filter(it -> it.event() instanceof SafetyReviewSigned)
                .reduce((earlier, later) -> later);
    }

    /** Why the last signature does not stand any more; empty when it does, and also when there is none. */
    Optional<String> standing() {
        return signature().flatMap(this::standing);
    }

    Optional<String> standing(Heard signature) {
        int signed = facts.indexOf(signature) + 1;
        var since = facts.subList(signed, facts.size());
        var fallen = since.stream().filter(Signing::endsTheSignature).findFirst();
        if (fallen.isPresent()) {
            return Optional.of("the signature did not stand: " + fallen.get().event());
        }
        boolean undone = edits == Edits.MAY_BE_UNDONE
                && Reading.of(facts.subList(0, signed)).equals(Reading.of(facts));
        return since.stream()
                .filter(Signing::edits)
                .findFirst()
                .filter(it -> !undone)
                .map(it -> "the review was not what was signed: " + it.event());
    }

    /** Whether an officer has taken it back, or somebody was perhaps harmed, and nobody has signed since. */
    boolean authorityEnded() {
        int signed = signature().map(facts::indexOf).orElse(0);
        return facts.subList(signed, facts.size()).stream()
                .anyMatch(it -> it.event() instanceof SignOffWithdrawn || it.event() instanceof IncidentReported);
    }

    /** Whether the signature names what was there to be read at that moment. */
    Optional<String> hash(Heard signature) {
        var past = facts.subList(0, facts.indexOf(signature)).stream()
                .map(it -> did(it.by(), it.event()))
                .toList();
        var there = ReviewsInTests.record(past).value();
        return ((SafetyReviewSigned) signature.event()).sha256().equals(there)
                ? Optional.empty()
                : Optional.of("what was signed is not what was there to be read");
    }

    Contents contents(Offices offices) {
        return new Contents(facts, offices);
    }

    Set<IdeaId> covered() {
        var ideas = new HashSet<IdeaId>();
        for (var it : facts) {
            if (it.event() instanceof SafetyReviewOpened opened) {
                ideas.addAll(opened.ideas());
            }
            if (it.event() instanceof ReviewScopeWidened widened) {
                ideas.add(widened.idea());
            }
        }
        return ideas;
    }

    private static boolean endsTheSignature(Heard it) {
        return it.event() instanceof SignOffWithdrawn
                || it.event() instanceof SafetyReviewRefused
                || it.event() instanceof IncidentReported
                || it.event() instanceof IncidentLinked;
    }

    private static boolean edits(Heard it) {
        return it.event() instanceof HazardEvent
                || it.event() instanceof PreparationEvent
                || it.event() instanceof ReviewScopeWidened;
    }
}
