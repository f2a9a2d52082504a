package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;

/** Changes that people use, for whoever looks for the one that had a part in something. The room that keeps changes answers. */
public interface ReleasedChangeChoices {

    /**
     * Live and closed ones, the latest first.
     *
     * @param words in reference or title; empty for all
     * @param page counted from 0
     * @param size 1 to 200
     */
    List<Choice> find(String words, int page, int size);

    /** Also one that was live and is not any more; empty for one that never was. */
    Optional<Choice> find(ChangeId change);

    /** The first day on which it was in use; empty for one that never was. */
    Optional<LocalDate> liveSince(ChangeId change);

    record Choice(ChangeId change, String title) {

        /** For a list: CHG-3 Scan wristbands at the bedside. */
        public String words() {
            return change + " " + title;
        }
    }
}
