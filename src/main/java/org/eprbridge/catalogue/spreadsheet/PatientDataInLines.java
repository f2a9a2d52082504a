package org.eprbridge.catalogue.spreadsheet;

import java.util.ArrayList;
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

    /** @throws BadFile when anything looks so and nobody has said that it is not */
    void refuseIn(List<CsvLine> lines, IntConsumer checked) {
        var errors = new ArrayList<LineError>();
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < lines.size(); i++) {
            look(lines.get(i), errors, spots);
            if (i % SOME == 0) {
                checked.accept(100 * i / lines.size());
            }
        }
        checked.accept(100);
        if (!errors.isEmpty()) {
            throw new BadFile(List.copyOf(errors), spots);
        }
    }

    private void look(CsvLine line, List<LineError> errors, List<Spot> spots) {
        try {
            guard.look(line);
        } catch (PatientDataFound found) {
            spots.addAll(found.spots());
            found.spots().forEach(spot -> errors.add(error(line.line(), spot)));
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
