package org.eprbridge.catalogue.spreadsheet;

import java.util.List;
import org.eprbridge.platform.guard.Spot;

/** A file that cannot be imported. Nothing of it was. */
public final class BadFile extends RuntimeException {

    /** Nobody corrects more than these in one go. */
    static final int MOST_ERRORS = 100;

    private final transient List<LineError> errors;
    private final transient List<Spot> patientData;
    private final int found;

    BadFile(List<LineError> errors) {
        this(errors, List.of());
    }

    /** @param patientData what some of these errors are about, one each */
    BadFile(List<LineError> errors, List<Spot> patientData) {
        super(errors.size() + " errors", null, false, false);
        this.found = errors.size();
        this.errors = errors.stream().limit(MOST_ERRORS).toList();
        this.patientData = List.copyOf(patientData);
    }

    BadFile(String wholeFile) {
        this(List.of(new LineError(0, "", wholeFile)));
    }

    public List<LineError> errors() {
        return errors;
    }

    /** What looks as if it were about a patient. */
    public List<Spot> patientData() {
        return patientData;
    }

    /** Whether somebody may say that nothing of it is about a patient. */
    public boolean canBeConfirmed() {
        return onlyPatientData() && patientData.stream().noneMatch(Spot::blocks);
    }

    /** Whether nothing else is wrong with it. */
    public boolean onlyPatientData() {
        return !patientData.isEmpty() && patientData.size() == found;
    }

    public String sentence() {
        if (found == 1) {
            return "Nothing was imported. " + errors.getFirst().message();
        }
        var sentence = "Nothing was imported. %,d places in the file need your attention.".formatted(found);
        return found <= MOST_ERRORS ? sentence : sentence + " These are the first %d.".formatted(MOST_ERRORS);
    }
}
