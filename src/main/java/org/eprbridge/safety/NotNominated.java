package org.eprbridge.safety;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** The role of a safety officer alone gives no authority: the board has to nominate its holder. */
public final class NotNominated extends Refusal {

    private final PersonId person;

    public NotNominated(PersonId person) {
        super(person + " is not nominated as a clinical safety officer");
        this.person = person;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is not nominated as a clinical safety officer now. Ask the board for a nomination."
                .formatted(telling.nameOf(person));
    }
}
