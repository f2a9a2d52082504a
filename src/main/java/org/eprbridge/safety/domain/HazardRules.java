package org.eprbridge.safety.domain;

import static org.eprbridge.safety.ControlNotProven.Missing.EFFECTIVE;
import static org.eprbridge.safety.ControlNotProven.Missing.IMPLEMENTED;
import static org.eprbridge.safety.ControlNotProven.Missing.NEW_HAZARD;
import static org.eprbridge.safety.ControlNotProven.Missing.OWNER;
import static org.eprbridge.safety.RiskNotJustified.Missing.RISK_BENEFIT;
import static org.eprbridge.safety.RiskNotJustified.Missing.WHY_NOT_LOWER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ConditionNotSaid;
import org.eprbridge.safety.ControlNotProven;
import org.eprbridge.safety.HazardNotAssessed;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ResidualRiskTooHigh;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskNotJustified;
import org.eprbridge.safety.TransferNotAnswered;

/** What one hazard has to have before anybody signs for it. Closing it or handing it over spares nothing of that. */
final class HazardRules {

    private HazardRules() {}

    static List<Refusal> inTheWayOfSignature(HazardRecord hazard) {
        return Stream.of(
                        assessments(hazard),
                        residualRisk(hazard),
                        condition(hazard),
                        controls(hazard),
                        transfer(hazard))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Refusal> assessments(HazardRecord hazard) {
        return Stream.of(Phase.values())
                .filter(phase -> hazard.score(phase) == null)
                .<Refusal>map(phase ->
                        new HazardNotAssessed(hazard.id(), hazard.description().name(), phase))
                .toList();
    }

    private static List<Refusal> residualRisk(HazardRecord hazard) {
        var residual = hazard.residual();
        if (residual == null) {
            return List.of();
        }
        int rating = residual.judgement().rating();
        return RiskMatrix.mayBeReleased(rating)
                ? reasons(hazard, residual.judgement())
                : List.of(new ResidualRiskTooHigh(
                        hazard.id(), hazard.description().name(), rating));
    }

    private static List<Refusal> reasons(HazardRecord hazard, Judgement judgement) {
        var found = new ArrayList<Refusal>();
        if (judgement.rating() >= 2 && judgement.whyNotLower().isBlank()) {
            found.add(new RiskNotJustified(hazard, judgement.rating(), WHY_NOT_LOWER));
        }
        if (judgement.rating() >= 3 && judgement.riskBenefit().isBlank()) {
            found.add(new RiskNotJustified(hazard, judgement.rating(), RISK_BENEFIT));
        }
        return found;
    }

    private static List<Refusal> condition(HazardRecord hazard) {
        return hazard.description().condition() == Condition.NOT_SAID
                ? List.of(new ConditionNotSaid(hazard))
                : List.of();
    }

    private static List<Refusal> controls(HazardRecord hazard) {
        return hazard.controls().stream()
                .flatMap(control -> missing(control).<Refusal>map(what -> new ControlNotProven(hazard, control, what)))
                .toList();
    }

    private static Stream<ControlNotProven.Missing> missing(Control control) {
        var missing = new ArrayList<ControlNotProven.Missing>();
        if (control.description().owner() == null) {
            missing.add(OWNER);
        }
        if (!control.proves(Proof.IMPLEMENTED)) {
            missing.add(IMPLEMENTED);
        }
        if (!control.proves(Proof.EFFECTIVE)) {
            missing.add(EFFECTIVE);
        }
        if (control.description().makesHazard() == NewHazard.NOT_ANSWERED) {
            missing.add(NEW_HAZARD);
        }
        return missing.stream();
    }

    private static List<Refusal> transfer(HazardRecord hazard) {
        var transfer = hazard.transfer();
        return hazard.status() == HazardStatus.OFFERED && transfer != null
                ? List.of(new TransferNotAnswered(hazard, transfer.to()))
                : List.of();
    }
}
