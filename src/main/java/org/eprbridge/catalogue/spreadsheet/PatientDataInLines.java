package org.eprbridge.catalogue.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.eprbridge.platform.guard.Spot;
import org.eprbridge.platform.messaging.PatientDataFound;
import org.eprbridge.platform.messaging.PatientDataGuard;

/** Says in which line and column of a file something looks as if it were about a patient. */
final class PatientDataInLines {

    private static final int SOME = 250;

    private final PatientDataGuard guard;

    PatientDataInLines(PatientDataGuard guard) {
        this.guard = guard;
    }

    /** @throws BadFile with everything that is wrong with it, and what looks so and nobody has said that it is not */
    void refuseIn(FeatureCsv file, IntConsumer checked) {
        var errors = new ArrayList<>(file.errors());
        var spots = new ArrayList<Spot>();
        var lines = file.features();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            look(line.line(), () -> guard.look(line), errors, spots);
            if (i % SOME == 0) {
                checked.accept(100 * i / lines.size());
            }
        }
        file.misshapen().forEach(line -> look(line.line(), () -> guard.look(line.words()), errors, spots));
        checked.accept(100);
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparingLong(LineError::line)
                    .thenComparingInt(error -> FeatureCsv.COLUMNS.indexOf(error.column())));
            throw new BadFile(errors, spots);
        }
    }

    private static void look(long line, Runnable deed, List<LineError> errors, List<Spot> spots) {
        try {
            deed.run();
        } catch (PatientDataFound found) {
            spots.addAll(found.spots());
            found.spots().forEach(spot -> errors.add(error(line, spot)));
        }
    }

    private static LineError error(long line, Spot spot) {
        var sentence = spot.blocks()
                ? "This cell holds %s. Take it out."
                : "This cell may hold %s. Take it out, or say that it is not about a patient.";
        return new LineError(
                line,
                FeatureCsv.columnOf(spot.field()),
                sentence.formatted(spot.found().kind().words()));
    }
}
