package org.eprbridge.people.register;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Person;
import org.eprbridge.people.Person.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person as the database keeps them: flat, so that an administrator can read it.
 *
 * @param passwordHash null for everybody who cannot sign in with a password
 * @param demo plainly invented; a production start refuses to run beside it
 */
@Document("people")
record PersonRecord(
        @Id String id,
        String userName,
        @Nullable String passwordHash,
        String name,
        String jobTitle,
        String profession,
        String staffGroup,
        String division,
        String organisation,
        List<String> roles,
        @Nullable String registrationBody,
        @Nullable String registrationNumber,
        @Nullable String registeredUntil,
        boolean demo) {

    static PersonRecord of(Person person, @Nullable String passwordHash, boolean demo) {
        var place = person.standing();
        var registration = person.registration();
        return new PersonRecord(
                person.id().value(),
                person.userName(),
                passwordHash,
                person.name(),
                person.jobTitle(),
                place.profession(),
                place.staffGroup(),
                place.division(),
                place.organisation(),
                person.roles().stream().map(Role::name).toList(),
                registration == null ? null : registration.body(),
                registration == null ? null : registration.number(),
                registration == null ? null : registration.validUntil().toString(),
                demo);
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                userName,
                name,
                jobTitle,
                new Standing(profession, staffGroup, division, organisation),
                roles.stream().map(Role::valueOf).toList(),
                registration());
    }

    private @Nullable Registration registration() {
        if (registrationBody == null || registrationNumber == null || registeredUntil == null) {
            return null;
        }
        return new Registration(registrationBody, registrationNumber, LocalDate.parse(registeredUntil));
    }
}
