package org.eprbridge.safety.domain;

import org.eprbridge.people.Directory;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.ControlAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAdded;
import org.eprbridge.safety.SafetyReviewEvent.HazardAssessed;
import org.eprbridge.safety.SafetyReviewEvent.InvolvedPersonNamed;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
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
            case HazardAdded added -> "%s added hazard %s.".formatted(who, added.hazard());
            case HazardAssessed assessed ->
                "%s assessed the %s risk of %s: %d."
                        .formatted(
                                who,
                                assessed.phase() == Phase.INITIAL ? "initial" : "residual",
                                assessed.hazard(),
                                assessed.rating());
            case ControlAdded added -> "%s added a control to %s.".formatted(who, added.hazard());
            case SafetyReviewSigned signed -> who + " gave clinical authority to release.";
            case SafetyReviewRefused refused -> who + " refused to give clinical authority to release.";
            case SignOffBecameStale stale -> "The signature is no longer valid.";
            case SignOffWithdrawn withdrawn -> who + " withdrew the clinical authority to release.";
            case ReleaseAuthorised authorised ->
                "%s released %s on this signature.".formatted(who, authorised.change());
        };
    }

    static String details(SafetyReviewEvent event) {
        return switch (event) {
            case SafetyReviewOpened opened -> opened.concern();
            case HazardAdded added -> added.description().name();
            case HazardAssessed assessed -> assessed.rationale();
            case ControlAdded added -> added.description();
            case SafetyReviewSigned signed -> signed.statement();
            case SafetyReviewRefused refused -> refused.reason();
            case SignOffBecameStale stale -> stale.edit();
            case SignOffWithdrawn withdrawn -> withdrawn.reason();
            case InvolvedPersonNamed named -> "";
            case ReviewScopeWidened widened -> "";
            case ReleaseAuthorised authorised -> "";
        };
    }
}
