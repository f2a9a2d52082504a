package org.eprbridge.delivery.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.delivery.automation.Inquiry.Edits;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;

/**
 * Reads only the log, once all news has gone round: does everybody who looks at a change see what has become of its
 * signature, is what must be taken back flagged, and is what went live watched?
 */
final class Aftermath {

    private final List<Heard> change;
    private final Signing review;

    private Aftermath(List<Heard> change, List<Heard> review) {
        this.change = change;
        this.review = new Signing(review, Edits.TAKE_SIGNATURES_AWAY);
    }

    static Optional<String> complaint(List<Heard> log) {
        var streams = log.stream().collect(Collectors.groupingBy(Heard::stream, TreeMap::new, Collectors.toList()));
        return streams.entrySet().stream()
                .filter(it -> it.getKey().startsWith("CHG-"))
                .map(it -> new Aftermath(
                        it.getValue(),
                        streams.getOrDefault(
                                ReviewId.of(new ChangeId(it.getKey())).value(), List.of())))
                .flatMap(it -> it.complaint().stream())
                .findFirst();
    }

    private Optional<String> complaint() {
        return ofStaleness().or(this::ofTheFlag).or(this::ofWaiting).or(this::ofTheWatch);
    }

    /** What nobody has signed as it stands does not look as though somebody had. */
    private Optional<String> ofStaleness() {
        var shown = shown();
        boolean looksSafe = shown == SafetyState.SIGNED || shown == SafetyState.NO_IMPACT;
        return looksSafe && !review.facts().isEmpty() && !validlySigned()
                ? Optional.of("%s is shown, and the review is not signed as it stands".formatted(shown))
                : Optional.empty();
    }

    /** It can only be taken back or signed again, and is not closed before. */
    private Optional<String> ofTheFlag() {
        boolean closed = false;
        boolean overturned = false;
        boolean flagged = false;
        var shown = SafetyState.NOT_SCREENED;
        var stage = Stage.PROPOSED;
        for (var it : change) {
            shown = shownAfter(it.event(), shown);
            switch (it.event()) {
                case ChangeMoved moved -> {
                    closed |= moved.to() == Stage.CLOSED && (flagged || waitsForASignature(shown));
                    stage = moved.to();
                }
                case ScreeningOverturned _ -> overturned = inUse(stage);
                case ChangeFlaggedForRollback _ -> flagged = true;
                case RollbackFlagLifted _ -> {
                    overturned = false;
                    flagged = false;
                }
                case ChangeRolledBack _ -> {
                    overturned = false;
                    flagged = false;
                }
                default -> {}
            }
        }
        if (closed) {
            return Optional.of("it was closed although it had to be taken back or signed");
        }
        return inUse(stage) && (overturned || review.authorityEnded()) && !flagged
                ? Optional.of("it is in use without authority and nobody was told to take it back")
                : Optional.empty();
    }

    /** A signature that stands has arrived: nobody waits for what was given. */
    private Optional<String> ofWaiting() {
        boolean dropped = change.stream().anyMatch(it -> it.event() instanceof ChangeDropped);
        return validlySigned() && shown() != SafetyState.SIGNED && !dropped
                ? Optional.of("%s is shown, and the review is signed".formatted(shown()))
                : Optional.empty();
    }

    /** Two weeks from every release on, and longer when an officer says so. */
    private Optional<String> ofTheWatch() {
        var until = LocalDate.MIN;
        for (int i = 0; i < change.size(); i++) {
            var fact = change.get(i);
            if (Inquiry.goesLive(fact)
                    && !(watch(i + 1) instanceof WatchBegan began
                            && began.until().equals(fact.day().plusDays(SmallHouse.WATCH.days())))) {
                return Optional.of("it went live and is not watched");
            }
            if (fact.event() instanceof WatchExtended extended
                    && !extended.until().isAfter(until)
                    && !until.isBefore(fact.day())) {
                return Optional.of("a watch was made shorter");
            }
            until = switch (fact.event()) {
                case WatchBegan began -> began.until();
                case WatchExtended extended -> extended.until();
                case ChangeRolledBack _ -> LocalDate.MIN;
                default -> until;
            };
        }
        return Optional.empty();
    }

    private Object watch(int place) {
        return place < change.size() && change.get(place).event() instanceof WatchEvent watch ? watch : "nothing";
    }

    /** What everybody sees who looks at the change. */
    private SafetyState shown() {
        var shown = SafetyState.NOT_SCREENED;
        for (var it : change) {
            shown = shownAfter(it.event(), shown);
        }
        return shown;
    }

    private static SafetyState shownAfter(Object fact, SafetyState before) {
        return switch (fact) {
            case ChangeScreened screened -> screened.impact() ? SafetyState.IN_REVIEW : SafetyState.NO_IMPACT;
            case SafetyReviewRequested _ -> SafetyState.IN_REVIEW;
            case ScreeningBecameVoid _ -> SafetyState.NOT_SCREENED;
            case SafetyDecisionRecorded recorded ->
                SafetyState.valueOf(recorded.decision().name());
            default -> before;
        };
    }

    private static boolean waitsForASignature(SafetyState shown) {
        return switch (shown) {
            case IN_REVIEW, REFUSED, STALE, WITHDRAWN -> true;
            case NOT_SCREENED, NO_IMPACT, SIGNED -> false;
        };
    }

    /** It stands, and the review itself has not said otherwise. */
    private boolean validlySigned() {
        var facts = review.facts();
        return review.signature().isPresent()
                && review.standing().isEmpty()
                && facts.subList(facts.indexOf(review.signature().get()), facts.size()).stream()
                        .noneMatch(it -> it.event() instanceof SignOffBecameStale);
    }

    private static boolean inUse(Stage stage) {
        return stage == Stage.LIVE || stage == Stage.CLOSED;
    }
}
