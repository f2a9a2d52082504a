package org.eprbridge.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;

/** Clinical authority comes from a registered clinician, so the registration must be in date. */
public final class RegistrationNotValid extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final PersonId person;
    private final LocalDate validUntil;

    /** @param validUntil the last day that it was valid */
    public RegistrationNotValid(PersonId person, LocalDate validUntil) {
        super("The registration of " + person + " is out of date");
        this.person = person;
        this.validUntil = validUntil;
    }

    @Override
    public String sentence(Telling telling) {
        return "The professional registration of %s ran out on %s, so it gives no authority. Ask the board to renew it."
                .formatted(telling.nameOf(person), DAY.format(validUntil));
    }
}
