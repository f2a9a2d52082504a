package org.eprbridge.people;

import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One person: where they work, what they may decide, and on what registration. */
public interface PersonPage {

    @AllowedFor
    record Of(PersonId person) implements Query<Optional<View>> {}

    /**
     * @param roles in order of importance
     * @param registration with a professional body; null when they need none
     */
    record View(
            PersonId person,
            String userName,
            String name,
            String jobTitle,
            String profession,
            String staffGroup,
            String division,
            String organisation,
            String organisationName,
            List<Role> roles,
            Person.@Nullable Registration registration) {}
}
