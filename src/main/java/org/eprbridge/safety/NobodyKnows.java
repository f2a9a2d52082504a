package org.eprbridge.safety;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** A record names people whom the directory knows, so that an inquiry can find them. */
public final class NobodyKnows extends Refusal {

    private final PersonId person;

    public NobodyKnows(PersonId person) {
        super("The directory does not know " + person);
        this.person = person;
    }

    @Override
    public String sentence(Telling telling) {
        return "The directory knows nobody called %s. Ask an administrator to add them.".formatted(person);
    }
}
