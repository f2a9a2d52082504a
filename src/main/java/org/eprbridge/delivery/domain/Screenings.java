package org.eprbridge.delivery.domain;

import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Who answered the safety question last. */
class Screenings {

    private @Nullable PersonId screener;

    void answeredBy(PersonId by) {
        screener = by;
    }

    boolean lastBy(PersonId person) {
        return person.equals(screener);
    }
}
