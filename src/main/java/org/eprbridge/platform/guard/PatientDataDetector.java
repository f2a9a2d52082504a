package org.eprbridge.platform.guard;

import java.util.List;

/** Finds the words that look as if they were about a patient; the room {@code privacy} knows how. */
@FunctionalInterface
public interface PatientDataDetector {

    /** In the order of the text; no two overlap. */
    List<Found> in(String text);
}
