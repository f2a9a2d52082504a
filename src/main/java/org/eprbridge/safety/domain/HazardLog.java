package org.eprbridge.safety.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardRecord;

/** The hazards of one review as they are now, in the order in which they were added. */
class HazardLog {

    private final Map<HazardId, HazardRecord> hazards = new LinkedHashMap<>();

    void remember(HazardEvent event, PersonId by) {
        if (event instanceof HazardAdded added) {
            hazards.put(added.hazard(), HazardRecord.of(added));
        } else {
            hazards.computeIfPresent(event.hazard(), (_, hazard) -> hazard.after(event, by));
        }
    }

    List<HazardRecord> all() {
        return List.copyOf(hazards.values());
    }

    Optional<HazardRecord> find(HazardId hazard) {
        return Optional.ofNullable(hazards.get(hazard));
    }

    boolean knows(HazardId hazard) {
        return hazards.containsKey(hazard);
    }

    boolean isEmpty() {
        return hazards.isEmpty();
    }

    boolean residualScoredBy(PersonId person) {
        return hazards.values().stream()
                .map(HazardRecord::residual)
                .anyMatch(score -> score != null && score.by().equals(person));
    }

    List<Refusal> inTheWayOfSignature() {
        return hazards.values().stream()
                .flatMap(hazard -> HazardRules.inTheWayOfSignature(hazard).stream())
                .toList();
    }
}
