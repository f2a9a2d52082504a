package org.eprbridge.safety.domain;

import java.util.Optional;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.IncidentEvent;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.InvolvedPersonNamed;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;

/** What happened to a safety review, told in sentences. */
final class ReviewSentences {

    private ReviewSentences() {}

    static String sentence(SafetyReviewEvent event, String who, Directory directory) {
        return switch (event) {
            case SafetyReviewOpened opened -> who + " saw an impact on clinical safety, so this review opened.";
            case InvolvedPersonNamed named ->
                "%s takes part in the change and may not sign.".formatted(directory.nameOf(named.person()));
            case ReviewScopeWidened widened -> "%s joined the change.".formatted(widened.idea());
            case HazardEvent hazard -> HazardSentences.sentence(hazard, who);
            case PreparationEvent prepared -> PreparationSentences.sentence(prepared, who);
            case SafetyReviewSigned signed ->
                "%s gave clinical authority to release%s.".formatted(who, onBehalf(signed, directory));
            case SafetyReviewRefused refused -> who + " refused to give clinical authority to release.";
            case SignOffBecameStale stale -> "The signature is no longer valid.";
            case HazardLogVersionApproved approved ->
                "%s approved version %d of the hazard log.".formatted(who, approved.number());
            case SignOffWithdrawn withdrawn -> who + " withdrew the clinical authority to release.";
            case ReleaseAuthorised authorised ->
                "%s released %s on this signature.".formatted(who, authorised.change());
            case IncidentEvent incident -> IncidentSentences.sentence(incident, who);
        };
    }

    /** A deputy signs in their own name for the lead who delegated. */
    private static String onBehalf(SafetyReviewSigned signed, Directory directory) {
        return Optional.ofNullable(signed.authority())
                .flatMap(Authority::onBehalfOf)
                .map(lead -> " on behalf of " + directory.nameOf(lead))
                .orElse("");
    }

    static String details(SafetyReviewEvent event) {
        return switch (event) {
            case SafetyReviewOpened opened -> opened.concern();
            case HazardEvent hazard -> HazardSentences.details(hazard);
            case PreparationEvent prepared -> PreparationSentences.details(prepared);
            case SafetyReviewSigned signed -> signed.statement();
            case SafetyReviewRefused refused -> refused.reason();
            case SignOffBecameStale stale -> stale.edit();
            case HazardLogVersionApproved approved -> "";
            case SignOffWithdrawn withdrawn -> withdrawn.reason();
            case InvolvedPersonNamed named -> "";
            case ReviewScopeWidened widened -> "";
            case ReleaseAuthorised authorised -> "";
            case IncidentEvent incident -> IncidentSentences.details(incident);
        };
    }
}
