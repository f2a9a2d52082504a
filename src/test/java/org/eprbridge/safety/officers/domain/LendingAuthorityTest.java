package org.eprbridge.safety.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.HOLIDAY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.safety.OfficerPasts.deputy;
import static org.eprbridge.safety.OfficerPasts.deputyInCharge;
import static org.eprbridge.safety.OfficerPasts.lead;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.MayNotDelegate;
import org.eprbridge.safety.NoSuchDelegation;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The authority of a lead officer")
class LendingAuthorityTest {

    static final Leads THE_LEAD_IS_IN_OFFICE = (officer, day) -> officer.equals(LEAD);

    final AggregateTestFixture<SafetyOfficer> story = Stories.of(SafetyOfficer.class, DIRECTORY, THE_LEAD_IS_IN_OFFICE);

    @Nested
    class is_lent_by_a_lead {

        static final DelegateAuthority DELEGATE =
                new DelegateAuthority(DEPUTY, HOLIDAY, TODAY, TODAY.plusDays(1), List.of());

        @Test
        void for_some_days() {
            story.given(deputy())
                    .when(DELEGATE, by(CSO))
                    .expectEvents(new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY.plusDays(1))));
        }

        @Test
        void once() {
            story.given(deputyInCharge()).when(DELEGATE, by(CSO)).expectNoEvents();
        }

        @Test
        void but_not_by_somebody_who_is_no_lead() {
            story.given(deputy())
                    .when(DELEGATE, by(person("other-cso", Role.SAFETY_OFFICER)))
                    .expectException(MayNotDelegate.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_to_oneself() {
            story.given(lead())
                    .when(new DelegateAuthority(LEAD, HOLIDAY, TODAY, TODAY, List.of()), by(CSO))
                    .expectException(MayNotDelegate.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_for_days_that_are_over() {
            story.given(deputy())
                    .when(
                            new DelegateAuthority(DEPUTY, HOLIDAY, TODAY.minusDays(2), TODAY.minusDays(1), List.of()),
                            by(CSO))
                    .expectException(MayNotDelegate.class)
                    .expectNoEvents();
        }

        @Test
        void but_only_to_somebody_who_is_nominated() {
            story.given(then(deputy(), did(BOARD, new NominationEnded(DEPUTY, WHY))))
                    .when(DELEGATE, by(CSO))
                    .expectException(NotNominated.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class is_taken_back {

        static final RevokeDelegation REVOKE = new RevokeDelegation(DEPUTY, HOLIDAY, WHY);

        @Test
        void by_the_lead_who_lent_it() {
            story.given(deputyInCharge())
                    .when(REVOKE, by(CSO))
                    .expectEvents(new DelegationRevoked(DEPUTY, HOLIDAY, WHY));
        }

        @Test
        void by_the_board() {
            story.given(deputyInCharge())
                    .when(REVOKE, by(BOARD))
                    .expectEvents(new DelegationRevoked(DEPUTY, HOLIDAY, WHY));
        }

        @Test
        void once() {
            story.given(then(deputyInCharge(), did(CSO, new DelegationRevoked(DEPUTY, HOLIDAY, WHY))))
                    .when(REVOKE, by(CSO))
                    .expectNoEvents();
        }

        @Test
        void but_not_by_the_deputy() {
            story.given(deputyInCharge())
                    .when(REVOKE, by(SECOND_CSO))
                    .expectException(MayNotDelegate.class)
                    .expectNoEvents();
        }

        @Test
        void but_only_where_it_is() {
            story.given(deputyInCharge())
                    .when(new RevokeDelegation(DEPUTY, new DelegationId("DEL-9"), WHY), by(CSO))
                    .expectException(NoSuchDelegation.class)
                    .expectNoEvents();
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_why_it_cannot_be_lent(MayNotDelegate.Why why) {
        assertThat(new MayNotDelegate(why).sentence(TELLING)).endsWith(".");
    }
}
