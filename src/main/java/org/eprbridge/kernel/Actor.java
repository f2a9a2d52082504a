package org.eprbridge.kernel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role, from where, and on whose behalf. Travels in the envelope of every command and event, never in a
 * payload.
 *
 * @param actedIn the role that gave the right to act; for a command not yet checked, the person's first role
 * @param roles everything the person may act as
 * @param onBehalfOf the person whom a deputy stands in for, or whose deed a reaction carries on
 */
public record Actor(
        PersonId person,
        Role actedIn,
        Set<Role> roles,
        Standing standing,
        @Nullable PersonId onBehalfOf) {

    /** The platform itself: reactions and clocks. */
    public static final Actor SYSTEM = Actor.of(new PersonId("epr-bridge"), Role.SYSTEM);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor of(PersonId person, Role first, Role... more) {
        var roles = new HashSet<>(Arrays.asList(more));
        roles.add(first);
        return new Actor(person, first, roles, Standing.NONE, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    public Actor actingAs(Role role) {
        return new Actor(person, role, roles, standing, onBehalfOf);
    }

    public Actor from(Standing place) {
        return new Actor(person, actedIn, roles, place, onBehalfOf);
    }

    public Actor onBehalfOf(PersonId other) {
        return new Actor(person, actedIn, roles, standing, other);
    }

    public Optional<PersonId> behalf() {
        return Optional.ofNullable(onBehalfOf);
    }
}
