package org.eprbridge.delivery.automation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.ControlEvent;
import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardEdited;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardEvent.HazardUnlinked;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.TransferEvent;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;

/**
 * What a review says at one moment, put together once more without the product's help: two readings are equal when nothing is
 * said differently.
 */
final class Reading {

    private final Map<String, Object> says = new HashMap<>();

    private Reading() {}

    static Map<String, Object> of(List<Heard> review) {
        var reading = new Reading();
        review.forEach(reading::hear);
        return reading.says;
    }

    private void hear(Heard fact) {
        switch (fact.event()) {
            case SafetyReviewOpened opened -> opened.ideas().forEach(it -> says.put("idea/" + it, true));
            case ReviewScopeWidened widened -> says.put("idea/" + widened.idea(), true);
            case ReviewScopeDescribed described -> says.put("scope", described.scope());
            case ReviewPathChosen chosen -> says.put("path", List.of(chosen.path(), chosen.reason()));
            case WorkshopRecorded held -> says.put("workshop", held.workshop());
            case ControlEvent control -> hear(control);
            case HazardEvent hazard -> hear(hazard, fact);
            default -> {}
        }
    }

    private void hear(HazardEvent event, Heard fact) {
        String hazard = event.hazard().value();
        var by = fact.by().person();
        switch (event) {
            case HazardAdded added -> {
                says.put(hazard + "/words", added.description());
                says.put(hazard + "/status", List.of("open", ""));
            }
            case HazardEdited edited -> says.put(hazard + "/words", edited.description());
            case HazardAssessed assessed ->
                says.put(hazard + "/" + assessed.phase(), List.of(assessed.judgement(), by));
            case ControlAdded added -> says.put(hazard + "/" + added.control(), added.description());
            case HazardLinked linked -> says.put(hazard + "/" + linked.link(), true);
            case HazardUnlinked unlinked -> says.remove(hazard + "/" + unlinked.link());
            case HazardClosed closed -> says.put(hazard + "/status", List.of("closed", closed.reason()));
            case HazardReopened reopened -> {
                says.put(hazard + "/status", List.of("reopened", reopened.reason()));
                says.remove(hazard + "/transfer");
            }
            case TransferEvent transfer -> hear(transfer, hazard, by);
            case ControlEvent control -> hear(control);
        }
    }

    private void hear(TransferEvent event, String hazard, PersonId by) {
        switch (event) {
            case HazardOffered offered -> {
                says.put(hazard + "/status", List.of("offered", offered.reason()));
                says.put(hazard + "/transfer", List.of(offered.to(), by));
            }
            case HazardOfferedOutside offered -> {
                says.put(hazard + "/status", List.of("offered", offered.reason()));
                says.put(hazard + "/transfer", List.of(offered.to(), offered.contact(), by));
            }
            case HazardAccepted accepted -> says.put(hazard + "/status", List.of("transferred", accepted.answer()));
            case OutsideAnswerRecorded recorded
            when recorded.answer().decision() == OfferDecision.ACCEPTED ->
                says.put(hazard + "/status", List.of("transferred", recorded.answer()));
            case HazardRefused refused -> givenBack(hazard, refused.answer());
            case OutsideAnswerRecorded recorded ->
                givenBack(hazard, recorded.answer().words());
        }
    }

    private void givenBack(String hazard, String reason) {
        says.put(hazard + "/status", List.of("open", reason));
        says.remove(hazard + "/transfer");
    }

    private void hear(ControlEvent event) {
        String control = event.hazard() + "/" + event.control();
        switch (event) {
            case ControlEdited edited -> says.put(control, edited.description());
            case ControlWithdrawn _ -> says.keySet().removeIf(it -> it.equals(control) || it.startsWith(control + "/"));
            case EvidenceGiven given -> says.put(control + "/" + given.evidence(), given.what());
            case EvidenceWithdrawn withdrawn -> says.remove(control + "/" + withdrawn.evidence());
        }
    }
}
