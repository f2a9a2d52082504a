package org.eprbridge.safety.ui;

import org.eprbridge.people.Organisations;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.Receiver;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.Severity;

/** Says on the screens what the constants of clinical safety mean, in the words of DCB0160. */
final class SafetyWords {

    private SafetyWords() {}

    static String status(ReviewStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case REFUSED -> "Refused";
            case SIGNED -> "Signed";
            case STALE -> "Must be signed again";
            case WITHDRAWN -> "Signature withdrawn";
        };
    }

    static StatusTag tag(ReviewStatus status) {
        var tone = switch (status) {
            case OPEN -> StatusTag.Tone.ACTIVE;
            case REFUSED -> StatusTag.Tone.URGENT;
            case SIGNED -> StatusTag.Tone.GOOD;
            case STALE -> StatusTag.Tone.ATTENTION;
            case WITHDRAWN -> StatusTag.Tone.URGENT;
        };
        return new StatusTag(status(status), tone);
    }

    static String status(HazardStatus status) {
        return switch (status) {
            case OPEN -> "Open";
            case OFFERED -> "Offered to somebody else";
            case TRANSFERRED -> "Transferred";
            case CLOSED -> "Closed";
            case REOPENED -> "Open again";
        };
    }

    static StatusTag tag(HazardStatus status) {
        var tone = switch (status) {
            case OPEN -> StatusTag.Tone.ACTIVE;
            case OFFERED, REOPENED -> StatusTag.Tone.ATTENTION;
            case TRANSFERRED, CLOSED -> StatusTag.Tone.NEUTRAL;
        };
        return new StatusTag(status(status), tone);
    }

    static String decision(OfferDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "They take it over";
            case REFUSED -> "They do not take it over";
        };
    }

    static String state(IncidentState state) {
        return switch (state) {
            case TO_EXPLAIN -> "To explain";
            case LINKED -> "Linked to a hazard";
            case SET_ASIDE -> "Not from the change";
        };
    }

    static StatusTag tag(IncidentState state) {
        var tone = switch (state) {
            case TO_EXPLAIN -> StatusTag.Tone.ATTENTION;
            case LINKED -> StatusTag.Tone.ACTIVE;
            case SET_ASIDE -> StatusTag.Tone.NEUTRAL;
        };
        return new StatusTag(state(state), tone);
    }

    static String path(ReviewPath path) {
        return switch (path) {
            case SHORT -> "Short path";
            case FULL -> "Full path";
        };
    }

    static String meaning(ReviewPath path) {
        return switch (path) {
            case SHORT -> "Short path: without a workshop, only when no initial rating is above 2";
            case FULL -> "Full path: with a workshop in which a clinical safety officer takes part";
        };
    }

    static String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case VERY_LOW -> "Very low";
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case VERY_HIGH -> "Very high";
        };
    }

    static String meaning(Likelihood likelihood) {
        return switch (likelihood) {
            case VERY_LOW -> "Negligible or nearly negligible";
            case LOW -> "Could occur, but in the great majority of occasions will not";
            case MEDIUM -> "Possible";
            case HIGH -> "Not certain but very possible; expected in the majority of cases";
            case VERY_HIGH -> "Certain or almost certain";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case MINOR -> "Minor";
            case SIGNIFICANT -> "Significant";
            case CONSIDERABLE -> "Considerable";
            case MAJOR -> "Major";
            case CATASTROPHIC -> "Catastrophic";
        };
    }

    static String judged(ReviewPage.Assessment assessment) {
        return "%s likelihood, %s severity"
                .formatted(likelihood(assessment.likelihood()), severity(assessment.severity()));
    }

    static String condition(Condition condition) {
        return switch (condition) {
            case NORMAL -> "In normal use";
            case FAULT -> "In a fault";
            case NOT_SAID -> "Not said";
        };
    }

    static String proof(Proof proof) {
        return switch (proof) {
            case IMPLEMENTED -> "That the control is in place";
            case EFFECTIVE -> "That the control works";
        };
    }

    static String link(HazardLink link) {
        var about = link.note().isEmpty() ? "" : ": " + link.note();
        return "%s %s%s".formatted(link(link.kind()), link.reference(), about);
    }

    static String link(LinkKind kind) {
        return switch (kind) {
            case STEP -> "A step of the work";
            case CHANGE -> "Another change";
            case RELEASE -> "A release";
            case INCIDENT -> "An incident";
            case HAZARD -> "Another hazard";
        };
    }

    static String receiver(Receiver receiver, Organisations organisations) {
        var organisation = organisations.nameOf(receiver.organisation());
        return receiver.division().isEmpty() ? organisation : "%s, %s".formatted(receiver.division(), organisation);
    }

    static String newHazard(NewHazard answer) {
        return switch (answer) {
            case NOT_ANSWERED -> "Not answered yet";
            case NO -> "No";
            case YES -> "Yes";
        };
    }

    static String control(ControlType type) {
        return switch (type) {
            case DESIGN -> "Design";
            case TESTING -> "Testing";
            case TRAINING -> "Training";
            case BUSINESS_PROCESS -> "Business process";
        };
    }

    static String phase(Phase phase) {
        return switch (phase) {
            case INITIAL -> "Initial";
            case RESIDUAL -> "Residual";
        };
    }

    /** The meaning of a rating in a word or two, for a cell of the table. */
    static String rating(int rating) {
        return switch (rating) {
            case 5 -> "Unacceptable";
            case 4 -> "Must be reduced";
            case 3 -> "Undesirable";
            case 2 -> "Acceptable with reason";
            case 1 -> "Acceptable";
            default -> throw new IllegalArgumentException("A rating is 1 to 5, not " + rating);
        };
    }

    static StatusTag ratingTag(int rating) {
        var tone = switch (rating) {
            case 4, 5 -> StatusTag.Tone.URGENT;
            case 3 -> StatusTag.Tone.ATTENTION;
            default -> StatusTag.Tone.GOOD;
        };
        return new StatusTag(rating + " " + rating(rating), tone);
    }
}
