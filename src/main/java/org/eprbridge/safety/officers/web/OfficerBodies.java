package org.eprbridge.safety.officers.web;

import static org.eprbridge.platform.web.Bodies.asSent;
import static org.eprbridge.platform.web.Bodies.orEmpty;
import static org.eprbridge.platform.web.Bodies.reference;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;
import org.jspecify.annotations.Nullable;

/** What programs send about safety officers. Whatever may be missing is nullable; messages say what is wrong. */
final class OfficerBodies {

    private OfficerBodies() {}

    record Nomination(
            @Nullable String person,
            @Nullable OfficerKind kind,
            @Nullable RegistrationBody body,
            @Nullable String number,
            @Nullable LocalDate validUntil) {

        PersonId nominee() {
            return reference("person", orEmpty(person), PersonId::new);
        }

        OfficerRegistration registration() {
            return new OfficerRegistration(asSent(body), orEmpty(number), asSent(validUntil));
        }
    }

    record Registration(
            @Nullable RegistrationBody body,
            @Nullable String number,
            @Nullable LocalDate validUntil) {

        OfficerRegistration registration() {
            return new OfficerRegistration(asSent(body), orEmpty(number), asSent(validUntil));
        }
    }

    record Reason(@Nullable String reason) {}

    /** @param changes only these; missing or empty for every change */
    record Delegation(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable List<String> changes,
            @Nullable String clientId) {

        List<ChangeId> only() {
            return changes == null
                    ? List.of()
                    : changes.stream()
                            .map(it -> reference("changes", it, ChangeId::new))
                            .toList();
        }
    }
}
