package org.eprbridge.safety.domain;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.TransferEvent;
import org.eprbridge.safety.TransferEvent.HazardAccepted;
import org.eprbridge.safety.TransferEvent.HazardOffered;
import org.eprbridge.safety.TransferEvent.HazardOfferedOutside;
import org.eprbridge.safety.TransferEvent.HazardRefused;
import org.eprbridge.safety.TransferEvent.OutsideAnswerRecorded;

/** How a hazard was handed over, told in sentences that begin with who did it. */
final class TransferSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private TransferSentences() {}

    static String sentence(TransferEvent event) {
        return switch (event) {
            case HazardOffered offered ->
                " offered hazard %s to %s."
                        .formatted(offered.hazard(), offered.to().words());
            case HazardAccepted accepted -> " took hazard %s over.".formatted(accepted.hazard());
            case HazardRefused refused -> " did not take hazard %s over.".formatted(refused.hazard());
            case HazardOfferedOutside offered ->
                " offered hazard %s to %s, who have no account here."
                        .formatted(offered.hazard(), offered.to().words());
            case OutsideAnswerRecorded recorded -> recorded(recorded.answer(), recorded.hazard());
        };
    }

    static String details(TransferEvent event) {
        return switch (event) {
            case HazardOffered offered -> offered.reason();
            case HazardAccepted accepted -> accepted.answer();
            case HazardRefused refused -> refused.answer();
            case HazardOfferedOutside offered -> offered.reason();
            case OutsideAnswerRecorded recorded -> recorded.answer().words();
        };
    }

    private static String recorded(OutsideAnswer answer, HazardId hazard) {
        return " recorded that hazard %s is %staken over, by word of %s on %s (%s)."
                .formatted(
                        hazard,
                        answer.decision() == OfferDecision.ACCEPTED ? "" : "not ",
                        answer.answeredBy(),
                        DAY.format(answer.date()),
                        answer.reference());
    }
}
