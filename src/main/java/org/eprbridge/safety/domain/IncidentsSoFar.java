package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.IncidentEvent;
import org.eprbridge.safety.IncidentNotExplained;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.NoSuchIncident;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReopenedByIncident;
import org.jspecify.annotations.Nullable;

/** What went wrong after the change went live, and what the review still has to learn from it. */
class IncidentsSoFar {

    private final ReviewId review;
    private final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
    private final Map<IncidentId, HazardId> toJudgeAgain = new HashMap<>();

    IncidentsSoFar(ReviewId review) {
        this.review = review;
    }

    void remember(IncidentEvent event) {
        switch (event) {
            case IncidentEvent.IncidentReported reported -> report(reported);
            case IncidentEvent.IncidentLinked linked -> link(linked);
            case IncidentEvent.IncidentSetAside aside ->
                incidents.computeIfPresent(
                        aside.incident(), (_, it) -> new Incident(it.reference, IncidentState.SET_ASIDE, null));
        }
    }

    /** Judged with the incident in mind, so this hazard no longer stands in the way. */
    void remember(HazardEvent event) {
        if (event instanceof HazardAssessed assessed && assessed.phase() == Phase.RESIDUAL) {
            toJudgeAgain.values().removeIf(assessed.hazard()::equals);
        }
    }

    /** Everything that is still to be learnt before anybody signs again, in the order of the incidents. */
    List<Refusal> inTheWayOfSignature() {
        var found = new ArrayList<Refusal>();
        incidents.forEach((id, incident) -> {
            if (incident.state == IncidentState.TO_EXPLAIN) {
                found.add(new IncidentNotExplained(id, incident.reference));
            }
        });
        incidents.forEach((id, incident) -> {
            var hazard = toJudgeAgain.get(id);
            if (hazard != null) {
                found.add(new ReopenedByIncident(hazard, id, incident.reference));
            }
        });
        return found;
    }

    boolean knows(IncidentId incident) {
        return incidents.containsKey(incident);
    }

    Incident incident(IncidentId incident) {
        return Optional.ofNullable(incidents.get(incident)).orElseThrow(() -> new NoSuchIncident(review, incident));
    }

    private void report(IncidentEvent.IncidentReported reported) {
        var hazard = reported.hazard();
        incidents.put(
                reported.incident(),
                new Incident(
                        reported.reference(),
                        hazard == null ? IncidentState.TO_EXPLAIN : IncidentState.LINKED,
                        hazard));
        if (hazard != null) {
            toJudgeAgain.put(reported.incident(), hazard);
        }
    }

    private void link(IncidentEvent.IncidentLinked linked) {
        incidents.computeIfPresent(
                linked.incident(), (_, it) -> new Incident(it.reference, IncidentState.LINKED, linked.hazard()));
        toJudgeAgain.put(linked.incident(), linked.hazard());
    }

    /** @param hazard the one that came true; null while nobody knows, or when the change had no part in it */
    record Incident(
            String reference, IncidentState state, @Nullable HazardId hazard) {

        boolean isLinkedTo(HazardId other) {
            return other.equals(hazard);
        }
    }
}
