package org.eprbridge.people;

import java.util.List;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Who works here and what they may decide. Everybody may look, so that everybody knows whom to ask. */
public interface PeopleList {

    /**
     * Sorts by {@code name}, {@code jobTitle}, {@code profession}, {@code division} or {@code organisation}.
     *
     * @param q words to look for in name, user name, job title, profession, division and organisation; empty for all
     * @param role only those who hold it; null for all
     */
    @AllowedFor
    record Find(String q, @Nullable Role role, PageRequest page) implements Query<Page<Card>> {}

    /** @param roles in order of importance */
    record Card(
            PersonId person,
            String userName,
            String name,
            String jobTitle,
            String profession,
            String staffGroup,
            String division,
            String organisation,
            String organisationName,
            List<Role> roles) {}
}
