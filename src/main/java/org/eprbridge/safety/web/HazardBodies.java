package org.eprbridge.safety.web;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.Severity;
import org.jspecify.annotations.Nullable;

/** What programs read about one hazard. */
final class HazardBodies {

    private HazardBodies() {}

    private static HazardRecord.@Nullable Outside outside(HazardRecord hazard) {
        return hazard.transfer() == null ? null : hazard.transfer().outside();
    }

    /** @param outside how a receiver without an account here is reached and what they answered; null for others */
    record Hazard(
            HazardId id,
            String name,
            String cause,
            String effect,
            String hazard,
            String harm,
            Condition condition,
            String existingControls,
            HazardStatus status,
            String statusReason,
            @Nullable Receiver receiver,
            HazardRecord.@Nullable Outside outside,
            @Nullable Assessed initial,
            @Nullable Assessed residual,
            List<Control> controls,
            List<HazardLink> links) {

        static Hazard of(ReviewPage.Hazard told) {
            var description = told.description();
            return new Hazard(
                    told.hazard(),
                    description.name(),
                    description.cause(),
                    description.effect(),
                    description.hazard(),
                    description.harm(),
                    description.condition(),
                    description.existingControls(),
                    told.record().status(),
                    told.record().statusReason(),
                    told.record().receiver(),
                    HazardBodies.outside(told.record()),
                    Assessed.of(told.initial()),
                    Assessed.of(told.residual()),
                    told.controls().stream().map(Control::of).toList(),
                    told.record().links());
        }
    }

    /** @param tables the version of the NHS tables that were used */
    record Assessed(
            Likelihood likelihood,
            @Nullable Harm harm,
            @Nullable Patients patients,
            Severity severity,
            int rating,
            String tables,
            String rationale,
            String whyNotLower,
            String riskBenefit,
            PersonId by,
            String name,
            Instant at) {

        static @Nullable Assessed of(ReviewPage.@Nullable Assessment told) {
            if (told == null) {
                return null;
            }
            var judgement = told.judgement();
            return new Assessed(
                    judgement.likelihood(),
                    judgement.harm(),
                    judgement.patients(),
                    judgement.severity(),
                    judgement.rating(),
                    judgement.tables(),
                    judgement.rationale(),
                    judgement.whyNotLower(),
                    judgement.riskBenefit(),
                    told.by(),
                    told.name(),
                    told.at());
        }
    }

    record Control(
            ControlId id,
            ControlType type,
            String description,
            @Nullable PersonId owner,
            String ownerName,
            NewHazard makesHazard,
            @Nullable HazardId madeHazard,
            List<HazardRecord.Given> evidence,
            String addedBy,
            Instant at) {

        static Control of(ReviewPage.Control told) {
            var description = told.control().description();
            return new Control(
                    told.control().id(),
                    description.type(),
                    description.description(),
                    description.owner(),
                    told.owner(),
                    description.makesHazard(),
                    description.madeHazard(),
                    told.control().evidence(),
                    told.addedBy(),
                    told.at());
        }
    }
}
