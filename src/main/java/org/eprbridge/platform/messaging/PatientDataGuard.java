package org.eprbridge.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.FreeText;
import org.eprbridge.platform.guard.FreeText.Words;
import org.eprbridge.platform.guard.NotAboutAPatient;
import org.eprbridge.platform.guard.PatientDataDetector;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.guard.Spot;

/** Looks at what people write before anything of it is kept, and counts what it held back. No word is stored or logged. */
public final class PatientDataGuard {

    /** What became of something that looked like a patient's data. */
    public enum Outcome {
        BLOCKED,
        WARNED,
        CONFIRMED
    }

    private static final ScopedValue<Map<String, List<Found>>> SEEN = ScopedValue.newInstance();

    private final PatientDataDetector detector;
    private final MeterRegistry meters;

    public PatientDataGuard(PatientDataDetector detector, MeterRegistry meters) {
        this.detector = detector;
        this.meters = meters;
        Arrays.stream(PatientDataKind.values())
                .forEach(kind -> Arrays.stream(Outcome.values())
                        .filter(outcome -> kind.blocks() == (outcome == Outcome.BLOCKED))
                        .forEach(outcome -> counter(kind, outcome)));
    }

    /**
     * For a great many texts that are looked at before anything of them comes in, and again on the bus: what was found in
     * each is known the second time. It holds for this thread and as long as the deed lasts.
     */
    public <T> T lookingOnce(Supplier<T> deed) {
        return ScopedValue.where(SEEN, new HashMap<String, List<Found>>()).call(deed::get);
    }

    /**
     * Looks at every text of a message.
     *
     * @return what somebody has said not to be about a patient
     * @throws PatientDataFound when it looks so and nobody has said that it is not
     */
    public List<Spot> look(Object message) {
        return look(FreeText.of(message));
    }

    /** For words that do not come in a message of their own. */
    public List<Spot> look(List<Words> words) {
        var spots = spotsIn(words);
        var unsaid =
                spots.stream().filter(spot -> !NotAboutAPatient.saidOf(spot)).toList();
        if (unsaid.isEmpty()) {
            return spots;
        }
        unsaid.forEach(spot -> count(spot, spot.blocks() ? Outcome.BLOCKED : Outcome.WARNED));
        throw new PatientDataFound(unsaid);
    }

    /**
     * For what is kept for its writer alone, who may go on but not with an NHS number.
     *
     * @throws PatientDataFound when the words hold what nobody may confirm
     */
    public void lookForBlocked(List<Words> words) {
        var blocked = spotsIn(words).stream().filter(Spot::blocks).toList();
        if (!blocked.isEmpty()) {
            blocked.forEach(spot -> count(spot, Outcome.BLOCKED));
            throw new PatientDataFound(blocked);
        }
    }

    /**
     * Counts what was confirmed and says which kinds in which fields, to be kept beside the words: {@code email-address in
     * wish, postcode in problem}. Empty when nothing was.
     */
    public String record(List<Spot> confirmed) {
        confirmed.forEach(spot -> count(spot, Outcome.CONFIRMED));
        return confirmed.stream()
                .map(spot -> spot.found().kind().code() + " in " + spot.field())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The text as it may be kept for its writer alone: without what nobody may confirm. */
    public String withoutBlocked(String text) {
        return without(text, found -> found.kind().blocks());
    }

    /** The text as others may read it without anybody having looked: whatever may be about a patient is left out. */
    public String withoutAnyDoubt(String text) {
        return without(text, _ -> true);
    }

    private String without(String text, Predicate<Found> leftOut) {
        var kept = new StringBuilder(text);
        detector.in(text).reversed().stream().filter(leftOut).forEach(found -> kept.delete(found.start(), found.end()));
        return kept.toString();
    }

    /** Since this node was started. */
    public long counted(PatientDataKind kind, Outcome outcome) {
        return (long) counter(kind, outcome).count();
    }

    private List<Spot> spotsIn(List<Words> words) {
        return words.stream()
                .flatMap(each -> foundIn(each.text()).stream().map(found -> new Spot(each.field(), found)))
                .toList();
    }

    private List<Found> foundIn(String text) {
        return SEEN.isBound() ? SEEN.get().computeIfAbsent(text, detector::in) : detector.in(text);
    }

    private void count(Spot spot, Outcome outcome) {
        counter(spot.found().kind(), outcome).increment();
    }

    private Counter counter(PatientDataKind kind, Outcome outcome) {
        return Counter.builder("epr.patient.data")
                .description("What looked like data of a patient, and what became of it")
                .tag("kind", kind.code())
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }
}
