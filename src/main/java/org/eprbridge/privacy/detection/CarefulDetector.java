package org.eprbridge.privacy.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataDetector;

/** Asks everybody who recognises a kind; where two see something in the same words, the graver kind counts. */
final class CarefulDetector implements PatientDataDetector {

    private final HospitalNumbers hospitalNumbers;

    /** @param ourNumbers the shapes of hospital numbers that this hospital uses */
    CarefulDetector(List<Pattern> ourNumbers) {
        this.hospitalNumbers = new HospitalNumbers(ourNumbers);
    }

    @Override
    public List<Found> in(String text) {
        var gravestFirst = (text.codePoints().anyMatch(Character::isDigit) ? anyKind(text) : kindsWithoutDigits(text))
                .sorted(Comparator.comparing(Found::kind).thenComparing(Found::start))
                .toList();
        return withoutOverlaps(gravestFirst);
    }

    private Stream<Found> anyKind(String text) {
        return Stream.of(
                        DigitRun.of(text).stream().flatMap(run -> NhsNumbers.in(run).stream()),
                        BirthDates.in(text),
                        Telephones.in(text),
                        Postcodes.in(text),
                        kindsWithoutDigits(text))
                .flatMap(found -> found);
    }

    /** Most texts hold no digit, and then nobody looks for what cannot be there. */
    private Stream<Found> kindsWithoutDigits(String text) {
        return Stream.of(hospitalNumbers.in(text), PatientNames.in(text), EmailAddresses.in(text).stream())
                .flatMap(found -> found);
    }

    private static List<Found> withoutOverlaps(List<Found> gravestFirst) {
        var taken = new TreeMap<Integer, Found>();
        for (var found : gravestFirst) {
            var before = taken.floorEntry(found.end() - 1);
            if (before == null || before.getValue().end() <= found.start()) {
                taken.put(found.start(), found);
            }
        }
        return new ArrayList<>(taken.values());
    }
}
