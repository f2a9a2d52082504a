package org.eprbridge.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** Who may sign for clinical safety, on what registration, and who stands in for whom. Everybody may look. */
public interface OfficerList {

    /** A registration that ends within so many days is shown as expiring. */
    int WARNING_DAYS = 90;

    /** Those in office first, the registrations that end soonest at the top; then those whose nomination has ended. */
    @AllowedFor
    record All() implements Query<List<Card>> {}

    @AllowedFor
    record Of(PersonId person) implements Query<Optional<Card>> {}

    /** @param ended null while the nomination stands */
    record Card(
            PersonId person,
            OfficerKind kind,
            OfficerRegistration registration,
            RegistrationState state,
            PersonId nominatedBy,
            Instant nominatedAt,
            @Nullable End ended,
            List<Lent> delegations) {

        public boolean inOffice() {
            return ended == null;
        }
    }

    record End(PersonId by, Instant at, String reason) {}

    /** @param revoked null unless somebody took it back or the nomination ended */
    record Lent(
            Delegation delegation,
            DelegationState state,
            Instant givenAt,
            @Nullable End revoked) {}

    /** How a registration stands today. */
    enum RegistrationState {
        VALID,
        EXPIRING,
        EXPIRED
    }

    /** How a delegation stands today. */
    enum DelegationState {
        COMING,
        RUNNING,
        OVER,
        REVOKED
    }
}
