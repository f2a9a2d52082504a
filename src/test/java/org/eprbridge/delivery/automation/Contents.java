package org.eprbridge.delivery.automation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;

/** What a review says: the part of the {@link Inquiry} that knows what has to be there before anybody signs. */
final class Contents {

    /** The NHS table once more, written down the other way round: highest likelihood first. */
    private static final int[][] TABLE = {
        {3, 4, 4, 5, 5},
        {2, 3, 3, 4, 5},
        {2, 2, 3, 3, 4},
        {1, 2, 2, 3, 4},
        {1, 1, 2, 2, 3},
    };

    private final List<Heard> facts;
    private final Offices offices;

    Contents(List<Heard> facts, Offices offices) {
        this.facts = facts;
        this.offices = offices;
    }

    Optional<String> complaint(PersonId signer) {
        return ofPreparation()
                .or(this::ofHazards)
                .or(() -> ofResidualRisk(signer))
                .or(this::ofControls)
                .or(this::ofTransfers)
                .or(this::ofIncidents);
    }

    private Optional<String> ofPreparation() {
        var scope = last(ReviewScopeDescribed.class);
        var path = last(ReviewPathChosen.class);
        var workshop = facts.stream()
                .filter(it -> it.event() instanceof WorkshopRecorded)
                .reduce((earlier, later) -> later);
        if (scope.isEmpty()) {
            return Optional.of("nobody had said what is looked at");
        }
        if (path.isEmpty()) {
            return Optional.of("nobody had chosen a path");
        }
        if (path.get().path() == ReviewPath.SHORT) {
            return assessed(Phase.INITIAL).values().stream().anyMatch(it -> rating(it) > 2)
                    ? Optional.of("the short path was too short for an initial risk")
                    : Optional.empty();
        }
        if (workshop.isEmpty()) {
            return Optional.of("the full path had no workshop");
        }
        return ((WorkshopRecorded) workshop.get().event())
                        .workshop().attendees().stream().noneMatch(it -> offices.counts(it.person(), workshop.get()))
                ? Optional.of("nobody at the workshop held the office of a clinical safety officer that day")
                : Optional.empty();
    }

    private Optional<String> ofHazards() {
        var hazards = new HashSet<HazardId>();
        for (var it : facts) {
            if (it.event() instanceof HazardAdded added) {
                hazards.add(added.hazard());
            }
        }
        boolean judged = assessed(Phase.INITIAL).keySet().containsAll(hazards)
                && assessed(Phase.RESIDUAL).keySet().containsAll(hazards);
        return hazards.isEmpty() || !judged ? Optional.of("not every hazard was assessed twice") : Optional.empty();
    }

    private Optional<String> ofResidualRisk(PersonId signer) {
        for (var it : assessed(Phase.RESIDUAL).values()) {
            var judgement = ((HazardAssessed) it.event()).judgement();
            int rating = rating(it);
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
        return Optional.empty();
    }

    /** Each control that was not taken away has an owner, an answer, and evidence of both kinds that still counts. */
    private Optional<String> ofControls() {
        var controls = new HashMap<String, ControlDescription>();
        var evidence = new HashMap<String, Map<EvidenceId, Proof>>();
        for (var it : facts) {
            switch (it.event()) {
                case ControlAdded added -> {
                    controls.put(added.hazard() + "/" + added.control(), added.description());
                    evidence.put(added.hazard() + "/" + added.control(), new HashMap<>());
                }
                case ControlEdited edited ->
                    controls.put(edited.hazard() + "/" + edited.control(), edited.description());
                case ControlWithdrawn withdrawn -> controls.remove(withdrawn.hazard() + "/" + withdrawn.control());
                case EvidenceGiven given ->
                    of(evidence, given.hazard() + "/" + given.control())
                            .put(given.evidence(), given.what().proves());
                case EvidenceWithdrawn withdrawn ->
                    of(evidence, withdrawn.hazard() + "/" + withdrawn.control()).remove(withdrawn.evidence());
                default -> {}
            }
        }
        for (var control : controls.entrySet()) {
            if (!Set.copyOf(of(evidence, control.getKey()).values()).equals(EnumSet.allOf(Proof.class))) {
                return Optional.of("a control had no evidence");
            }
            if (control.getValue().owner() == null || control.getValue().makesHazard() == NewHazard.NOT_ANSWERED) {
                return Optional.of("a control had no owner, or nobody had asked whether it makes a hazard");
            }
        }
        return Optional.empty();
    }

    private static Map<EvidenceId, Proof> of(Map<String, Map<EvidenceId, Proof>> evidence, String control) {
        return evidence.computeIfAbsent(control, it -> new HashMap<>());
    }

    /** Nobody signs for what is on its way to somebody else; once it is there, the risk counts as before. */
    private Optional<String> ofTransfers() {
        var offered = new HashSet<HazardId>();
        for (var it : facts) {
            switch (it.event()) {
                case HazardOffered yes -> offered.add(yes.hazard());
                case HazardOfferedOutside yes -> offered.add(yes.hazard());
                case OutsideAnswerRecorded answered -> offered.remove(answered.hazard());
                case HazardAccepted answered -> offered.remove(answered.hazard());
                case HazardRefused answered -> offered.remove(answered.hazard());
                case HazardReopened back -> offered.remove(back.hazard());
                default -> {}
            }
        }
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(offered + " was offered to somebody and not answered");
    }

    /** Each incident was set aside by an officer, or led to a new judgement of the hazard that came true. */
    private Optional<String> ofIncidents() {
        var open = new ArrayList<IncidentId>();
        var hazards = new HashMap<IncidentId, HazardId>();
        for (var it : facts) {
            switch (it.event()) {
                case IncidentReported reported when reported.hazard() == null -> open.add(reported.incident());
                case IncidentReported reported -> hazards.put(reported.incident(), reported.hazard());
                case IncidentLinked linked -> {
                    open.remove(linked.incident());
                    hazards.put(linked.incident(), linked.hazard());
                }
                case IncidentSetAside aside -> open.remove(aside.incident());
                case HazardAssessed assessed
                when assessed.phase() == Phase.RESIDUAL -> hazards.values().removeIf(assessed.hazard()::equals);
                default -> {}
            }
        }
        if (!open.isEmpty()) {
            return Optional.of(open + " was not explained");
        }
        return hazards.isEmpty() ? Optional.empty() : Optional.of(hazards + " came true and was not judged again");
    }

    private Map<HazardId, Heard> assessed(Phase phase) {
        var last = new HashMap<HazardId, Heard>();
        for (var it : facts) {
            if (it.event() instanceof HazardAssessed assessed && assessed.phase() == phase) {
                last.put(assessed.hazard(), it);
            }
        }
        return last;
    }

    private static int rating(Heard assessment) {
        var judgement = ((HazardAssessed) assessment.event()).judgement();
        return TABLE[4 - judgement.likelihood().ordinal()][judgement.severity().ordinal()];
    }

    private <T> Optional<T> last(Class<T> kind) {
        return facts.stream()
                .map(Heard::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }
}
