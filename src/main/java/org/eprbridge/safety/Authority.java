package org.eprbridge.safety;

import java.util.Optional;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a signature rests on: the office, the registration as of that day and, for a deputy, the delegation.
 *
 * @param delegation null for a lead, who signs in their own right
 */
public record Authority(
        OfficerId officer,
        OfficerKind kind,
        OfficerRegistration registration,
        @Nullable Delegation delegation) {

    /** The lead for whom a deputy signs. */
    public Optional<PersonId> onBehalfOf() {
        return Optional.ofNullable(delegation).map(it -> it.lead().person());
    }
}
