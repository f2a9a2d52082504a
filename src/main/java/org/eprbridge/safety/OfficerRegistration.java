package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eprbridge.kernel.Shape;

/**
 * The professional registration that a nomination rests on: DCB0160 asks for a suitably qualified, registered clinician.
 *
 * @param validUntil the last day, inclusive
 */
public record OfficerRegistration(RegistrationBody body, String number, LocalDate validUntil) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{4,20}");

    public OfficerRegistration {
        var shape = new Shape();
        body = shape.chosen("body", body, "Choose the professional body: GMC, NMC, HCPC, GPHC, GDC or GOC.");
        number = shape.optionalText("number", number, 20);
        if (!NUMBER.matcher(number).matches()) {
            shape.problem("number", "Enter the registration number: 4 to 20 letters and digits, without blanks.");
        }
        validUntil = shape.chosen("validUntil", validUntil, "Enter the last day on which the registration is valid.");
        shape.mustHold();
    }

    public boolean validOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }
}
