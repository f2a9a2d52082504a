package org.eprbridge.safety;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** One nomination at a time. */
public final class AlreadyNominated extends Refusal {

    private final PersonId person;

    public AlreadyNominated(PersonId person) {
        super(person + " is nominated already");
        this.person = person;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is nominated already. Renew the registration, or end the nomination first."
                .formatted(telling.nameOf(person));
    }
}
