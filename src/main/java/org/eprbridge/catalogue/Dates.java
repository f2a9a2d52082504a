package org.eprbridge.catalogue;

import java.time.LocalDate;
import org.eprbridge.kernel.Misshapen;
import org.jspecify.annotations.Nullable;

/** A slip of the keyboard in the year is told where it was made. */
final class Dates {

    private Dates() {}

    static void mustBeThisCentury(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 2000 || day.getYear() > 2099)) {
            throw new Misshapen(field, "Look at the year: enter one from 2000 to 2099.");
        }
    }
}
