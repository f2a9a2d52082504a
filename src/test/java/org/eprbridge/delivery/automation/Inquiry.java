package org.eprbridge.delivery.automation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.JoinedIdea;
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
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
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

    Inquiry(Function<PersonId, Actor> roles) {
        this.roles = roles;
    }

    /** What was wrong with the release at this place of the log; empty when it was rightful. */
    Optional<String> complaint(List<Heard> log, int release) {
        var before = log.subList(0, release);
        String change = log.get(release).stream();
        var told = before.stream().filter(it -> it.stream().equals(change)).toList();
        if (!((ChangeMoved) log.get(release).event()).from().equals(Stage.READY_TO_RELEASE)) {
            return Optional.of("it had not been ready to release");
        }
        if (blocked(told)) {
            return Optional.of("it was blocked");
        }
        var screenings =
                told.stream().filter(it -> it.event() instanceof ChangeScreened).toList();
        if (screenings.isEmpty()) {
            return Optional.of("nobody had answered the safety question");
        }
        boolean impact = screenings.stream().anyMatch(it -> ((ChangeScreened) it.event()).impact())
                || told.stream().anyMatch(it -> it.event() instanceof ScreeningOverturned);
        return impact
                ? complaintOnReview(before, told, log.get(release))
                : complaintOnScreening(told, screenings.getLast());
    }

    private Optional<String> complaintOnScreening(List<Heard> told, Heard screening) {
        var by = screening.by().person();
        if (!roles.apply(by).isAnyOf(Role.SAFETY_OFFICER, Role.CCIO, Role.DEPUTY)) {
            return Optional.of(by + " may not decide that there is no impact");
        }
        if (builders(told).contains(by)) {
            return Optional.of(by + " decided on their own work");
        }
        if (joined(told).stream().anyMatch(it -> it.acceptance().submitter().equals(by))) {
            return Optional.of(by + " decided on their own idea");
        }
        if (joinedIdeas(told).stream().anyMatch(it -> it.senders().contains(by))) {
            return Optional.of(by + " decided on their own idea, which had gone on in another");
        }
        boolean grown = told.subList(told.indexOf(screening), told.size()).stream()
                .anyMatch(it -> it.event() instanceof IdeaJoinedChange);
        return grown ? Optional.of("an idea joined after the safety question was answered") : Optional.empty();
    }

    private Optional<String> complaintOnReview(List<Heard> before, List<Heard> told, Heard release) {
        var review = before.stream()
                .filter(it -> it.stream().equals(release.stream().replace("CHG", "SR")))
                .toList();
        var last = review.stream()
                .filter(it -> !(it.event() instanceof ReleaseAuthorised))
                .filter(Inquiry::touchesTheSignature)
                .reduce((earlier, later) -> later);
        if (last.isEmpty() || !(last.get().event() instanceof SafetyReviewSigned)) {
            return Optional.of("the review was not signed as it stood: " + last);
        }
        var signer = last.get().by().person();
        if (!roles.apply(signer).is(Role.SAFETY_OFFICER)) {
            return Optional.of(signer + " may not sign");
        }
        var office = new Offices(before).complaint(signer, last.get(), release);
        if (office.isPresent()) {
            return office;
        }
        var involved = new HashSet<>(builders(told));
        joined(told).forEach(it -> {
            involved.add(it.acceptance().submitter());
            involved.add(it.acceptance().triager());
        });
        everJoined(told).forEach(it -> {
            involved.addAll(it.senders());
            involved.add(it.joinedBy());
        });
        if (involved.contains(signer)) {
            return Optional.of(signer + " signed and took part");
        }
        if (!covered(review).containsAll(answered(told))) {
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

    private static boolean touchesTheSignature(Heard it) {
        return it.event() instanceof SafetyReviewSigned
                || it.event() instanceof SignOffWithdrawn
                || it.event() instanceof SafetyReviewRefused
                || it.event() instanceof HazardEvent
                || it.event() instanceof ReviewScopeWidened;
    }

    private static boolean blocked(List<Heard> told) {
        boolean blocked = false;
        for (var it : told) {
            blocked = it.event() instanceof ChangeBlocked || blocked && !(it.event() instanceof ChangeUnblocked);
        }
        return blocked;
    }

    private static Set<PersonId> builders(List<Heard> told) {
        var builders = new HashSet<PersonId>();
        for (var it : told) {
            if (it.event() instanceof ChangeAssigned assigned) {
                builders.add(assigned.owner());
            }
            if (it.event() instanceof ChangeMoved moved
                    && (moved.to() == Stage.BUILDING || moved.to() == Stage.TESTING)) {
                builders.add(it.by().person());
            }
        }
        return builders;
    }

    private static List<IdeaJoinedChange> joined(List<Heard> told) {
        var here = new ArrayList<IdeaJoinedChange>();
        for (var it : told) {
            if (it.event() instanceof IdeaJoinedChange joined) {
                here.add(joined);
            }
            if (it.event() instanceof IdeaLeftChange left) {
                here.removeIf(joined -> joined.acceptance().idea().equals(left.idea()));
            }
        }
        return here;
    }

    private static List<JoinedIdea> everJoined(List<Heard> told) {
        return told.stream()
                .filter(it -> it.event() instanceof JoinedIdeaAnswered)
                .map(it -> ((JoinedIdeaAnswered) it.event()).joined())
                .toList();
    }

    /** Those that still go on in an idea that the change answers. */
    private static List<JoinedIdea> joinedIdeas(List<Heard> told) {
        var here = new ArrayList<JoinedIdea>();
        for (var it : told) {
            switch (it.event()) {
                case JoinedIdeaAnswered answered -> here.add(answered.joined());
                case JoinedIdeaParted parted ->
                    here.removeIf(joined -> joined.idea().equals(parted.joined())
                            && joined.into().equals(parted.from()));
                case IdeaLeftChange left ->
                    here.removeIf(joined -> joined.into().equals(left.idea()));
                default -> {}
            }
        }
        return here;
    }

    private static Set<IdeaId> answered(List<Heard> told) {
        var ideas = new HashSet<IdeaId>();
        joined(told).forEach(it -> ideas.add(it.acceptance().idea()));
        return ideas;
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
