package org.eprbridge.safety;

import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** A delegation is looked for where its deputy is. */
public final class NoSuchDelegation extends Refusal {

    private final PersonId deputy;
    private final DelegationId delegation;

    public NoSuchDelegation(PersonId deputy, DelegationId delegation) {
        super(Kind.NOT_FOUND, deputy + " has no delegation " + delegation);
        this.deputy = deputy;
        this.delegation = delegation;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s has no delegation %s.".formatted(telling.nameOf(deputy), delegation);
    }
}
