package org.eprbridge.safety;

import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** The board nominates somebody else, who is a safety officer by role and does not administer the installation. */
public final class MayNotNominate extends Refusal {

    private final PersonId person;
    private final Why why;

    public MayNotNominate(PersonId person, Why why) {
        super(person + " cannot be nominated: " + why);
        this.person = person;
        this.why = why;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (why) {
            case ONESELF -> "Nobody nominates themselves or renews their own registration. Ask another board member.";
            case NOMINATOR_ADMINISTERS ->
                "An administrator has no say in who signs for clinical safety. Ask another board member.";
            case ADMINISTERS ->
                "%s administers EPR Bridge, so they cannot sign for clinical safety. Nominate somebody else."
                        .formatted(telling.nameOf(person));
            case NOT_A_SAFETY_OFFICER ->
                "%s does not have the role of a clinical safety officer. Give them the role first, or nominate somebody who has it."
                        .formatted(telling.nameOf(person));
        };
    }

    /** Which rule it is. */
    public enum Why {
        ONESELF,
        NOMINATOR_ADMINISTERS,
        ADMINISTERS,
        NOT_A_SAFETY_OFFICER
    }
}
