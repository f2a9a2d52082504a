package org.eprbridge.safety.domain;

import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardEdited;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardEvent.HazardUnlinked;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.TransferEvent;

/** What happened to a hazard, told in sentences. */
final class HazardSentences {

    private HazardSentences() {}

    static String sentence(HazardEvent event, String who) {
        return who
                + switch (event) {
                    case HazardAdded added -> " added hazard %s.".formatted(added.hazard());
                    case HazardEdited edited -> " described hazard %s in other words.".formatted(edited.hazard());
                    case HazardAssessed assessed ->
                        " assessed the %s risk of %s: %d."
                                .formatted(
                                        assessed.phase() == Phase.INITIAL ? "initial" : "residual",
                                        assessed.hazard(),
                                        assessed.judgement().rating());
                    case ControlAdded added -> " added a control to %s.".formatted(added.hazard());
                    case ControlEdited edited ->
                        " changed control %s of %s.".formatted(edited.control(), edited.hazard());
                    case ControlWithdrawn withdrawn ->
                        " took control %s of %s away.".formatted(withdrawn.control(), withdrawn.hazard());
                    case EvidenceGiven given ->
                        " gave evidence that control %s of %s %s."
                                .formatted(given.control(), given.hazard(), shows(given.what()));
                    case EvidenceWithdrawn withdrawn ->
                        " took evidence for control %s of %s away.".formatted(withdrawn.control(), withdrawn.hazard());
                    case HazardLinked linked ->
                        " linked hazard %s to %s."
                                .formatted(linked.hazard(), linked.link().reference());
                    case HazardUnlinked unlinked ->
                        " took the link of hazard %s to %s away."
                                .formatted(unlinked.hazard(), unlinked.link().reference());
                    case HazardClosed closed -> " closed hazard %s.".formatted(closed.hazard());
                    case HazardReopened reopened -> " reopened hazard %s.".formatted(reopened.hazard());
                    case TransferEvent transfer -> TransferSentences.sentence(transfer);
                };
    }

    static String details(HazardEvent event) {
        return switch (event) {
            case HazardAdded added -> added.description().name();
            case HazardEdited edited -> edited.description().name();
            case HazardAssessed assessed -> assessed.judgement().rationale();
            case ControlAdded added -> added.description().description();
            case ControlEdited edited -> edited.description().description();
            case ControlWithdrawn withdrawn -> withdrawn.reason();
            case EvidenceGiven given -> words(given.what());
            case EvidenceWithdrawn withdrawn -> withdrawn.reason();
            case HazardLinked linked -> linked.link().note();
            case HazardUnlinked unlinked -> unlinked.link().note();
            case HazardClosed closed -> closed.reason();
            case HazardReopened reopened -> reopened.reason();
            case TransferEvent transfer -> TransferSentences.details(transfer);
        };
    }

    private static String shows(Evidence evidence) {
        return evidence.proves() == Proof.IMPLEMENTED ? "is in place" : "works";
    }

    private static String words(Evidence evidence) {
        if (!evidence.text().isEmpty()) {
            return evidence.text();
        }
        return evidence.file() == null ? evidence.link() : evidence.file().name();
    }
}
