package org.eprbridge.catalogue.spreadsheet;

import java.util.List;

/** A file that cannot be imported. Nothing of it was. */
public final class BadFile extends RuntimeException {

    /** Nobody corrects more than these in one go. */
    static final int MOST_ERRORS = 100;

    private final transient List<LineError> errors;
    private final int found;

    BadFile(List<LineError> errors) {
        super(errors.size() + " errors", null, false, false);
        this.found = errors.size();
        this.errors = errors.stream().limit(MOST_ERRORS).toList();
    }

    BadFile(String wholeFile) {
        this(List.of(new LineError(0, "", wholeFile)));
    }

    public List<LineError> errors() {
        return errors;
    }

    public String sentence() {
        if (found == 1) {
            return "Nothing was imported. " + errors.getFirst().message();
        }
        var sentence = "Nothing was imported. %,d places in the file need your attention.".formatted(found);
        return found <= MOST_ERRORS ? sentence : sentence + " These are the first %d.".formatted(MOST_ERRORS);
    }
}
