package org.eprbridge.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the directory knows them.
 *
 * @param roles in order of importance; the first is the one that the person is shown with
 */
public record Person(
        PersonId id,
        String userName,
        String name,
        String jobTitle,
        Standing standing,
        List<Role> roles,
        @Nullable Registration registration) {

    public Person {
        roles = List.copyOf(roles);
    }

    public Actor asActor() {
        return new Actor(id, roles.getFirst(), Set.copyOf(roles), standing, null);
    }

    public Person withName(String other) {
        return new Person(id, userName, other, jobTitle, standing, roles, registration);
    }

    public Optional<Registration> professionalRegistration() {
        return Optional.ofNullable(registration);
    }

    /** For example GMC 1234567, valid until the day given, inclusive. */
    public record Registration(String body, String number, LocalDate validUntil) {}
}
