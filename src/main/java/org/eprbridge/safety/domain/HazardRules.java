package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ResidualRiskTooHigh;
import org.eprbridge.safety.RiskMatrix;

/** What one hazard has to have before anybody signs for it. */
final class HazardRules {

    private HazardRules() {}

    static List<Refusal> inTheWayOfSignature(HazardRecord hazard) {
        var found = new ArrayList<Refusal>();
        for (var phase : Phase.values()) {
            if (hazard.score(phase) == null) {
                found.add(
                        new HazardNotAssessed(hazard.id(), hazard.description().name(), phase));
            }
        }
        var residual = hazard.residual();
        if (residual != null && !RiskMatrix.mayBeReleased(residual.judgement().rating())) {
            found.add(new ResidualRiskTooHigh(
                    hazard.id(),
                    hazard.description().name(),
                    residual.judgement().rating()));
        }
        return found;
    }
}
