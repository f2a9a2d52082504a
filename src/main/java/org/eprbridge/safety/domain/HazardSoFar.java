package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ResidualRiskTooHigh;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.SafetyReviewEvent.ControlAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAssessed;

/** One hazard of a review: how it is judged now, by whom, and what makes it safer. */
record HazardSoFar(HazardId id, String name, Map<Phase, Score> scores, Set<Measure> controls) {

    HazardSoFar {
        scores = Map.copyOf(scores);
        controls = Set.copyOf(controls);
    }

    static HazardSoFar of(HazardAdded added) {
        return new HazardSoFar(added.hazard(), added.description().name(), Map.of(), Set.of());
    }

    HazardSoFar with(HazardAssessed assessed, PersonId by) {
        var more = new HashMap<>(scores);
        more.put(assessed.phase(), new Score(assessed, by));
        return new HazardSoFar(id, name, more, controls);
    }

    HazardSoFar with(ControlAdded added) {
        var more = new HashSet<>(controls);
        more.add(new Measure(added.type(), added.description()));
        return new HazardSoFar(id, name, scores, more);
    }

    List<Refusal> inTheWayOfSignature() {
        var found = new ArrayList<Refusal>();
        for (Phase phase : Phase.values()) {
            if (!scores.containsKey(phase)) {
                found.add(new HazardNotAssessed(id, name, phase));
            }
        }
        var residual = scores.get(Phase.RESIDUAL);
        if (residual != null && !RiskMatrix.mayBeReleased(residual.assessed().rating())) {
            found.add(new ResidualRiskTooHigh(id, name, residual.assessed().rating()));
        }
        return found;
    }

    boolean residualScoredBy(PersonId person) {
        var residual = scores.get(Phase.RESIDUAL);
        return residual != null && residual.by().equals(person);
    }

    /** The same person saying the same again: a double click. */
    boolean isScored(HazardAssessed assessed, PersonId by) {
        return new Score(assessed, by).equals(scores.get(assessed.phase()));
    }

    boolean isControlledBy(ControlType type, String description) {
        return controls.contains(new Measure(type, description));
    }

    /** For sentences: HZ-5 (wrong chart open). */
    String words() {
        return "%s (%s)".formatted(id, name);
    }

    record Score(HazardAssessed assessed, PersonId by) {}

    record Measure(ControlType type, String description) {}
}
