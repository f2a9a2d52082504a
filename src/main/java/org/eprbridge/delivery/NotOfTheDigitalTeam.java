package org.eprbridge.delivery;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Only the digital team builds. */
public final class NotOfTheDigitalTeam extends Refusal {

    private final PersonId person;

    public NotOfTheDigitalTeam(PersonId person) {
        super(person + " is not of the digital team");
        this.person = person;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is not a member of the digital team. Choose an analyst or a release manager."
                .formatted(telling.nameOf(person));
    }
}
