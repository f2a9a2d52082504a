package org.eprbridge.kernel;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which roles, and on whose behalf. Travels in the envelope of every command and event, never in a payload.
 *
 * @param actedIn the role that gave the right to act; for a command not yet checked, the person's first role
 * @param onBehalfOf the person whom a deputy stands in for, or whose deed a reaction carries on
 */
public record Actor(
        PersonId person,
        Role actedIn,
        Set<Role> roles,
        @Nullable PersonId onBehalfOf) {

    /** The platform itself: reactions and clocks. */
    public static final Actor SYSTEM = new Actor(new PersonId("epr-bridge"), Role.SYSTEM, Set.of(Role.SYSTEM), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(PersonId person, Role first, Role... more) {
        var roles = new java.util.HashSet<Role>(Set.of(more));
        roles.add(first);
        return new Actor(person, first, roles, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        return Set.of(wanted).stream().anyMatch(roles::contains);
    }

    public Actor actingAs(Role role) {
        return new Actor(person, role, roles, onBehalfOf);
    }

    public Actor onBehalfOf(PersonId other) {
        return new Actor(person, actedIn, roles, other);
    }

    public Optional<PersonId> behalf() {
        return Optional.ofNullable(onBehalfOf);
    }
}
