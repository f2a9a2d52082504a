package org.eprbridge.delivery.ui;

import static org.eprbridge.platform.time.WorkingDays.LONDON;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.ChangeList.Need;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Size;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;

/** Says on the screens what the digital team's constants mean. */
final class DeliveryWords {

    private DeliveryWords() {}

    static String safety(SafetyState safety) {
        return switch (safety) {
            case NOT_SCREENED -> "Safety question open";
            case IN_REVIEW -> "In safety review";
            case REFUSED -> "Safety refused";
            case STALE -> "Must be signed again";
            case WITHDRAWN -> "Authority withdrawn";
            case NO_IMPACT -> "No safety impact";
            case SIGNED -> "Safety signed";
        };
    }

    static StatusTag safetyTag(SafetyState safety) {
        var tone = switch (safety) {
            case NOT_SCREENED, STALE -> StatusTag.Tone.ATTENTION;
            case IN_REVIEW -> StatusTag.Tone.ACTIVE;
            case REFUSED, WITHDRAWN -> StatusTag.Tone.URGENT;
            case NO_IMPACT, SIGNED -> StatusTag.Tone.GOOD;
        };
        return new StatusTag(safety(safety), tone);
    }

    static StatusTag takeBackTag() {
        return new StatusTag("Take back or sign again", StatusTag.Tone.URGENT);
    }

    static String result(AuditResult result) {
        return switch (result) {
            case WAITING -> "Waits for audit";
            case UPHELD -> "Upheld";
            case OVERTURNED -> "Overturned";
            case LAPSED -> "Lapsed";
        };
    }

    static StatusTag resultTag(AuditResult result) {
        var tone = switch (result) {
            case WAITING -> StatusTag.Tone.ATTENTION;
            case UPHELD -> StatusTag.Tone.GOOD;
            case OVERTURNED -> StatusTag.Tone.URGENT;
            case LAPSED -> StatusTag.Tone.NEUTRAL;
        };
        return new StatusTag(result(result), tone);
    }

    static String need(Need need) {
        return switch (need) {
            case TAKE_BACK -> "To be taken back";
            case WATCHED -> "Under watch";
            case MINE -> "Yours";
            case BLOCKED -> "Blocked";
            case NOT_SCREENED -> "Safety question open";
            case READY_WITHOUT_SAFETY -> "Ready, but not safe to release";
            case AUTHORITY_WITHDRAWN -> "Authority withdrawn";
        };
    }

    static String size(Size size) {
        return switch (size) {
            case SMALL -> "Small (days)";
            case MEDIUM -> "Medium (about a week)";
            case LARGE -> "Large (weeks)";
            case VERY_LARGE -> "Very large (months)";
        };
    }

    static String owner(String name) {
        return name.isBlank() ? "No owner yet" : name;
    }

    /** "Here since today", "Here for 12 days". */
    static String age(Instant since, Instant now) {
        return daysBetween(since, now) < 1 ? "Here since today" : "Here for " + days(since, now);
    }

    /** "today", "1 day", "12 days". */
    static String days(Instant since, Instant now) {
        long days = daysBetween(since, now);
        return days < 1 ? "today" : Words.count(days, "day", "days");
    }

    private static long daysBetween(Instant since, Instant now) {
        return ChronoUnit.DAYS.between(
                since.atZone(LONDON).toLocalDate(), now.atZone(LONDON).toLocalDate());
    }
}
