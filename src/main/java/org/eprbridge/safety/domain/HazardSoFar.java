package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.EnumMap;
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
class HazardSoFar {

    private final HazardId id;
    private final String name;
    private final Map<Phase, Score> scores = new EnumMap<>(Phase.class);
    private final Set<Measure> controls = new HashSet<>();

    HazardSoFar(HazardAdded added) {
        id = added.hazard();
        name = added.description().name();
    }

    void remember(HazardAssessed assessed, PersonId by) {
        scores.put(assessed.phase(), new Score(assessed, by));
    }

    void remember(ControlAdded added) {
        controls.add(new Measure(added.type(), added.description()));
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

    private record Score(HazardAssessed assessed, PersonId by) {}

    private record Measure(ControlType type, String description) {}
}
