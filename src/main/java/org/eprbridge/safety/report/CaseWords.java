package org.eprbridge.safety.report;

import java.util.Locale;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.HazardLink;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.words.RiskWords;
import org.jspecify.annotations.Nullable;

/** Says in a report what the constants of clinical safety mean. */
final class CaseWords {

    private CaseWords() {}

    static String status(ReviewStatus status) {
        return switch (status) {
            case OPEN -> "Nobody has signed it yet.";
            case REFUSED -> "The clinical safety officer refused to sign it.";
            case SIGNED -> "It is signed.";
            case STALE -> "It was signed and has been edited since, so the signature is no longer valid.";
            case WITHDRAWN -> "The signature was withdrawn.";
        };
    }

    static String path(@Nullable ReviewPath path) {
        if (path == null) {
            return "Nobody has chosen yet whether the review takes the short or the full path.";
        }
        return switch (path) {
            case SHORT -> "The review takes the short path, without a workshop, because no initial rating is above 2.";
            case FULL -> "The review takes the full path, with a workshop.";
        };
    }

    static String condition(Condition condition) {
        return switch (condition) {
            case NORMAL -> "Normal use";
            case FAULT -> "Fault";
            case NOT_SAID -> "Not said";
        };
    }

    /** "3: Undesirable; …", from likelihood and severity. */
    static String judgement(Judgement it) {
        return "Rating %d (likelihood %s, severity %s). %s"
                .formatted(
                        it.rating(),
                        Words.sentenceCase(it.likelihood()).toLowerCase(Locale.UK),
                        Words.sentenceCase(it.severity()).toLowerCase(Locale.UK),
                        RiskMatrix.meaning(it.rating()));
    }

    static String severityRule(Judgement it) {
        return it.harm() == null || it.patients() == null
                ? "The severity was chosen without harm and number of patients."
                : "%s; %s."
                        .formatted(
                                RiskWords.harm(it.harm()),
                                RiskWords.patients(it.patients()).toLowerCase(Locale.UK));
    }

    static String evidence(Evidence it) {
        var words = new StringBuilder(it.proves() == Proof.IMPLEMENTED ? "In place" : "Works");
        words.append(it.text().isBlank() ? "" : ": " + it.text());
        words.append(it.link().isBlank() ? "" : " " + it.link());
        if (it.file() != null) {
            words.append(" File %s (%s, %s bytes, SHA-256 %s)."
                    .formatted(
                            it.file().name(),
                            it.file().type(),
                            Words.number(it.file().size()),
                            it.file().file()));
        }
        return words.toString();
    }

    static String link(HazardLink it) {
        return "%s %s%s"
                .formatted(
                        Words.sentenceCase(it.kind()), it.reference(), it.note().isBlank() ? "" : ": " + it.note());
    }
}
