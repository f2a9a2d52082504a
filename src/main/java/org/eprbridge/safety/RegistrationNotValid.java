package org.eprbridge.safety;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eprbridge.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Clinical authority comes from a registered clinician, so the registration must be known and in date. */
public final class RegistrationNotValid extends Refusal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final @Nullable LocalDate validUntil;

    /** @param validUntil the last day that it was valid; null when there is none */
    public RegistrationNotValid(@Nullable LocalDate validUntil) {
        super("The signer's registration is missing or out of date");
        this.validUntil = validUntil;
    }

    @Override
    public String sentence(Telling telling) {
        return (validUntil == null
                        ? "No professional registration is recorded for you"
                        : "Your professional registration ran out on " + DAY.format(validUntil))
                + ", so you cannot sign. Ask an administrator to correct it.";
    }
}
