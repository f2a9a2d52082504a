package org.eprbridge.delivery.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.AuditEvent.ScreeningUpheld;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackEvent;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.people.Directory;

/** What happened to a change, told in sentences. */
final class ChangeSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ChangeSentences() {}

    static String sentence(Object event, String who, Directory directory) {
        return switch (event) {
            case ChangeOpened opened -> who + " opened this change by accepting an idea.";
            case IdeaJoinedChange joined ->
                "%s joined this change.".formatted(joined.acceptance().idea());
            case IdeaLeftChange left -> "%s left this change.".formatted(left.idea());
            case JoinedIdeaAnswered answered ->
                "%s goes on in %s, so this change answers it as well."
                        .formatted(answered.joined().idea(), answered.joined().into());
            case JoinedIdeaParted parted -> "%s no longer goes on in %s.".formatted(parted.joined(), parted.from());
            case ChangeMoved moved ->
                "%s moved it from \"%s\" to \"%s\"."
                        .formatted(who, moved.from().words(), moved.to().words());
            case ChangeBlocked blocked -> who + " marked it as blocked.";
            case ChangeUnblocked unblocked -> who + " unblocked it.";
            case ChangeDropped dropped -> who + " dropped it.";
            case ChangeAssigned assigned ->
                "%s named %s as its owner.".formatted(who, directory.nameOf(assigned.owner()));
            case ChangeSized sized -> "%s estimated its size: %s.".formatted(who, size(sized.size()));
            case ChangeScreened screened ->
                screened.impact()
                        ? who + " saw an impact on clinical safety."
                        : who + " decided that it has no impact on clinical safety.";
            case ScreeningBecameVoid nowVoid -> "The safety question is open again.";
            case SafetyReviewRequested requested -> "Safety review %s was asked for.".formatted(requested.review());
            case SafetyDecisionRecorded recorded -> decision(recorded, directory);
            case AuditEvent audit -> audit(audit, who);
            case RollbackEvent rollback -> rollback(rollback, who);
            case WatchBegan began -> "It is watched closely until %s.".formatted(DAY.format(began.until()));
            case WatchExtended extended ->
                "%s extended the watch until %s.".formatted(who, DAY.format(extended.until()));
            default -> throw new IllegalArgumentException("Not an event of a change: " + event.getClass());
        };
    }

    static String details(Object event) {
        return switch (event) {
            case IdeaJoinedChange joined -> joined.note();
            case IdeaLeftChange left -> left.reason();
            case ChangeBlocked blocked -> blocked.reason();
            case ChangeDropped dropped -> dropped.reason();
            case ChangeScreened screened -> screened.reason();
            case ScreeningBecameVoid nowVoid -> nowVoid.because();
            case SafetyDecisionRecorded recorded -> recorded.reason();
            case ScreeningUpheld upheld -> upheld.reason();
            case ScreeningOverturned overturned -> overturned.reason();
            case ChangeFlaggedForRollback flagged -> flagged.reason();
            case ChangeRolledBack rolledBack -> rolledBack.reason();
            case WatchExtended extended -> extended.reason();
            default -> "";
        };
    }

    static String safety(SafetyState safety, String reason) {
        return switch (safety) {
            case NOT_SCREENED ->
                reason.isEmpty()
                        ? "Nobody has answered the safety question yet."
                        : "The safety question is open again. " + reason;
            case IN_REVIEW -> "Clinical safety is reviewing it.";
            case REFUSED -> "Clinical safety refused it: " + reason;
            case STALE -> "The signature is no longer valid. " + reason;
            case WITHDRAWN -> "The clinical authority to release was withdrawn: " + reason;
            case NO_IMPACT -> "No impact on clinical safety: " + reason;
            case SIGNED -> "Clinical safety has signed it.";
        };
    }

    private static String decision(SafetyDecisionRecorded recorded, Directory directory) {
        var decider = directory.nameOf(recorded.decidedBy());
        return switch (recorded.decision()) {
            case SIGNED -> "%s gave clinical authority to release.".formatted(decider);
            case REFUSED -> "%s refused to give clinical authority to release.".formatted(decider);
            case STALE -> "The signature became invalid.";
            case WITHDRAWN -> "%s withdrew the clinical authority to release.".formatted(decider);
        };
    }

    private static String audit(AuditEvent event, String who) {
        return switch (event) {
            case ScreeningChosenForAudit _ ->
                "The decision was drawn for audit: a clinical safety officer looks again.";
            case ScreeningUpheld _ -> who + " looked again and upheld the decision that there is no impact.";
            case ScreeningOverturned _ -> who + " looked again and saw an impact on clinical safety.";
        };
    }

    private static String rollback(RollbackEvent event, String who) {
        return switch (event) {
            case ChangeFlaggedForRollback flagged -> rollback(flagged.cause()) + " " + whatNow(flagged.cause());
            case RollbackFlagLifted _ -> "It was signed again and may stay in use.";
            case ChangeRolledBack _ -> who + " took it out of use.";
        };
    }

    /** Why it must be taken back. */
    static String rollback(RollbackCause cause) {
        return switch (cause) {
            case SIGN_OFF_WITHDRAWN -> "The clinical authority to release was withdrawn.";
            case SCREENING_OVERTURNED -> "An audit found an impact on clinical safety.";
            case INCIDENT_REPORTED -> "An incident was reported, so nobody stands behind it until it is signed again.";
        };
    }

    private static String whatNow(RollbackCause cause) {
        return switch (cause) {
            case SIGN_OFF_WITHDRAWN, SCREENING_OVERTURNED -> "It must be taken back.";
            case INCIDENT_REPORTED -> "It must be taken back or signed again.";
        };
    }

    private static String size(Size size) {
        return size.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
