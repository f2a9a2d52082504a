package org.eprbridge.delivery.automation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.automation.SmallHouse.Heard;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;

/**
 * Reads only the log, with rules of its own and none of the product's: was this release rightful at that moment? It knows
 * the risk table and the roles from elsewhere.
 */
final class Inquiry {

    /** The NHS table once more, written down the other way round: highest likelihood first. */
    private static final int[][] TABLE = {
        {3, 4, 4, 5, 5},
        {2, 3, 3, 4, 5},
        {2, 2, 3, 3, 4},
        {1, 2, 2, 3, 4},
        {1, 1, 2, 2, 3},
    };

    private final Function<PersonId, Actor> roles;
    private final Edits edits;

    Inquiry(Function<PersonId, Actor> roles) {
        this(roles, Edits.TAKE_SIGNATURES_AWAY);
    }

    Inquiry(Function<PersonId, Actor> roles, Edits edits) {
        this.roles = roles;
        this.edits = edits;
    }

    /** What becomes of a signature when the record under it is edited. */
    enum Edits {
        /** It is gone, even when the next edit puts everything back. */
        TAKE_SIGNATURES_AWAY,
        /** It stands for as long as the record says what was signed: all that its hash can tell. */
        MAY_BE_UNDONE
    }

    /** What was wrong with the release at this place of the log; empty when it was rightful. */
    Optional<String> complaint(List<Heard> log, int release) {
        var before = log.subList(0, release);
        String change = log.get(release).stream();
        var told = new Told(
                before.stream().filter(it -> it.stream().equals(change)).toList());
        if (!((ChangeMoved) log.get(release).event()).from().equals(Stage.READY_TO_RELEASE)) {
            return Optional.of("it had not been ready to release");
        }
        if (told.blocked()) {
            return Optional.of("it was blocked");
        }
        var screenings = told.screenings();
        if (screenings.isEmpty()) {
            return Optional.of("nobody had answered the safety question");
        }
        return told.impact()
                ? complaintOnReview(before, told, log.get(release))
                : complaintOnScreening(told, screenings.getLast());
    }

    private Optional<String> complaintOnScreening(Told told, Heard screening) {
        var by = screening.by().person();
        if (!roles.apply(by).isAnyOf(Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY)) {
            return Optional.of(by + " may not decide that there is no impact");
        }
        if (told.builders().contains(by)) {
            return Optional.of(by + " decided on their own work");
        }
        if (told.sent(by)) {
            return Optional.of(by + " decided on their own idea");
        }
        if (told.sentWhatJoined(by)) {
            return Optional.of(by + " decided on their own idea, which had gone on in another");
        }
        return told.grownSince(screening)
                ? Optional.of("an idea joined after the safety question was answered")
                : Optional.empty();
    }

    private Optional<String> complaintOnReview(List<Heard> before, Told told, Heard release) {
        var review = before.stream()
                .filter(it -> it.stream().equals(release.stream().replace("CHG", "SR")))
                .toList();
        var signatures = review.stream()
                .filter(it -> it.event() instanceof SafetyReviewSigned)
                .toList();
        if (signatures.isEmpty()) {
            return Optional.of("nobody had signed the review");
        }
        var signature = signatures.getLast();
        var fallen = complaintOnWhatCameAfter(review, review.indexOf(signature) + 1);
        if (fallen.isPresent()) {
            return fallen;
        }
        var signer = signature.by().person();
        if (!roles.apply(signer).is(Role.SAFETY_OFFICER)) {
            return Optional.of(signer + " may not sign");
        }
        var office = new Offices(before).complaint(signer, signature, release);
        if (office.isPresent()) {
            return office;
        }
        if (told.involved().contains(signer)) {
            return Optional.of(signer + " signed and took part");
        }
        if (!covered(review).containsAll(told.answered())) {
            return Optional.of("the signature did not cover every idea");
        }
        return complaintOnHazards(review, signer);
    }

    private static Optional<String> complaintOnHazards(List<Heard> review, PersonId signer) {
        var hazards = new HashSet<HazardId>();
        var initial = new HashSet<HazardId>();
        var residual = new HashMap<HazardId, Heard>();
        for (var it : review) {
            if (it.event() instanceof HazardAdded added) {
                hazards.add(added.hazard());
            } else if (it.event() instanceof HazardAssessed assessed && assessed.phase() == Phase.INITIAL) {
                initial.add(assessed.hazard());
            } else if (it.event() instanceof HazardAssessed assessed) {
                residual.put(assessed.hazard(), it);
            }
        }
        if (hazards.isEmpty()
                || !initial.containsAll(hazards)
                || !residual.keySet().containsAll(hazards)) {
            return Optional.of("not every hazard was assessed twice");
        }
        for (var it : residual.values()) {
            var assessed = (HazardAssessed) it.event();
            var judgement = assessed.judgement();
            int rating = TABLE[4 - judgement.likelihood().ordinal()][
                    judgement.severity().ordinal()];
            if (rating > 3) {
                return Optional.of("a residual risk was " + rating);
            }
            if (rating > 1 && judgement.whyNotLower().isEmpty()
                    || rating > 2 && judgement.riskBenefit().isEmpty()) {
                return Optional.of("a residual risk of " + rating + " had no reason");
            }
            if (it.by().person().equals(signer)) {
                return Optional.of(signer + " signed their own score");
            }
        }
        return complaintOnControls(review);
    }

    /** Each control that was not taken away has evidence of both kinds. */
    private static Optional<String> complaintOnControls(List<Heard> review) {
        var lacking = new HashMap<String, Set<Proof>>();
        for (var it : review) {
            if (it.event() instanceof ControlAdded added) {
                lacking.put(added.hazard() + "/" + added.control(), EnumSet.allOf(Proof.class));
            } else if (it.event() instanceof ControlWithdrawn withdrawn) {
                lacking.remove(withdrawn.hazard() + "/" + withdrawn.control());
            } else if (it.event() instanceof EvidenceGiven given) {
                lacking.getOrDefault(given.hazard() + "/" + given.control(), new HashSet<>())
                        .remove(given.what().proves());
            }
        }
        return lacking.values().stream().allMatch(Set::isEmpty)
                ? Optional.empty()
                : Optional.of("a control had no evidence");
    }

    private Optional<String> complaintOnWhatCameAfter(List<Heard> review, int signature) {
        var since = review.subList(signature, review.size());
        var fallen = since.stream().filter(Inquiry::endsTheSignature).findFirst();
        if (fallen.isPresent()) {
            return Optional.of("the signature did not stand: " + fallen.get().event());
        }
        var edit = since.stream().filter(Inquiry::edits).findFirst();
        boolean harmless = edits == Edits.MAY_BE_UNDONE
                && Reading.of(review.subList(0, signature)).equals(Reading.of(review));
        return edit.filter(it -> !harmless).map(it -> "the review was not what was signed: " + it.event());
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

    private static Set<IdeaId> covered(List<Heard> review) {
        var ideas = new HashSet<IdeaId>();
        for (var it : review) {
            if (it.event() instanceof SafetyReviewOpened opened) {
                ideas.addAll(opened.ideas());
            }
            if (it.event() instanceof ReviewScopeWidened widened) {
                ideas.add(widened.idea());
            }
        }
        return ideas;
    }
}
