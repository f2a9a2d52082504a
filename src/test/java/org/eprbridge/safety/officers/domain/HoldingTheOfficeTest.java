package org.eprbridge.safety.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.HOLIDAY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.safety.OfficerPasts.deputyInCharge;
import static org.eprbridge.safety.OfficerPasts.ended;
import static org.eprbridge.safety.OfficerPasts.lead;
import static org.eprbridge.safety.OfficerPasts.until;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ADMIN;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.directory;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Staff.registered;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.AlreadyNominated;
import org.eprbridge.safety.AuthorityUse;
import org.eprbridge.safety.MayNotNominate;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerCommand.RenewRegistration;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerEvent.AuthorityLent;
import org.eprbridge.safety.OfficerEvent.AuthorityUsed;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.RegistrationNotValid;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Holding the office of a clinical safety officer")
class HoldingTheOfficeTest {

    static final NominateOfficer NOMINATE = new NominateOfficer(LEAD, OfficerKind.LEAD, UNTIL_2030);
    static final OfficerNominated NOMINATED = new OfficerNominated(LEAD, OfficerKind.LEAD, UNTIL_2030);
    static final Leads THE_LEAD_IS_IN_OFFICE = (officer, day) -> officer.equals(LEAD);

    final AggregateTestFixture<SafetyOfficer> story = Stories.of(SafetyOfficer.class, DIRECTORY, THE_LEAD_IS_IN_OFFICE);

    @Nested
    class begins_when_the_board_nominates {

        @Test
        void a_registered_clinician() {
            story.givenNoPriorActivity().when(NOMINATE, by(BOARD)).expectEvents(NOMINATED);
        }

        @Test
        void once() {
            story.given(lead()).when(NOMINATE, by(BOARD)).expectNoEvents();
        }

        @Test
        void again_after_the_end() {
            story.given(ended()).when(NOMINATE, by(BOARD)).expectEvents(NOMINATED);
        }

        @Test
        void but_nobody_who_is_nominated_as_something_else() {
            story.given(lead())
                    .when(new NominateOfficer(LEAD, OfficerKind.DEPUTY, UNTIL_2030), by(BOARD))
                    .expectException(AlreadyNominated.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_themselves() {
            var both = person("cso", Role.BOARD, Role.SAFETY_OFFICER);
            story.givenNoPriorActivity()
                    .when(NOMINATE, by(both))
                    .expectException(MayNotNominate.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_somebody_of_the_board_who_administers_the_installation() {
            story.givenNoPriorActivity()
                    .when(NOMINATE, by(person("chair", Role.BOARD, Role.ADMINISTRATOR)))
                    .expectException(MayNotNominate.class)
                    .expectNoEvents();
        }

        @Test
        void but_nobody_without_the_role() {
            story.givenNoPriorActivity()
                    .when(new NominateOfficer(OfficerId.of(NURSE.person()), OfficerKind.LEAD, UNTIL_2030), by(BOARD))
                    .expectException(MayNotNominate.class)
                    .expectNoEvents();
        }

        @Test
        void but_no_administrator_even_with_the_role() {
            var both = person("admin", Role.ADMINISTRATOR, Role.SAFETY_OFFICER);
            Stories.of(SafetyOfficer.class, directory(registered(both, null)), THE_LEAD_IS_IN_OFFICE)
                    .givenNoPriorActivity()
                    .when(new NominateOfficer(OfficerId.of(ADMIN.person()), OfficerKind.LEAD, UNTIL_2030), by(BOARD))
                    .expectException(MayNotNominate.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_on_a_registration_that_has_run_out() {
            story.givenNoPriorActivity()
                    .when(new NominateOfficer(LEAD, OfficerKind.LEAD, until(TODAY.minusDays(1))), by(BOARD))
                    .expectException(RegistrationNotValid.class)
                    .expectNoEvents();
        }

        @Test
        void on_the_last_day_of_the_registration() {
            story.givenNoPriorActivity()
                    .when(new NominateOfficer(LEAD, OfficerKind.LEAD, until(TODAY)), by(BOARD))
                    .expectEvents(new OfficerNominated(LEAD, OfficerKind.LEAD, until(TODAY)));
        }
    }

    @Nested
    class goes_on_when_the_registration_is_renewed {

        static final RenewRegistration RENEW = new RenewRegistration(LEAD, until(TODAY.plusYears(10)));

        @Test
        void by_the_board() {
            story.given(lead())
                    .when(RENEW, by(BOARD))
                    .expectEvents(new RegistrationRenewed(LEAD, until(TODAY.plusYears(10))));
        }

        @Test
        void once() {
            story.given(lead())
                    .when(new RenewRegistration(LEAD, UNTIL_2030), by(BOARD))
                    .expectNoEvents();
        }

        @Test
        void but_not_by_its_holder() {
            story.given(lead())
                    .when(RENEW, by(person("cso", Role.BOARD, Role.SAFETY_OFFICER)))
                    .expectException(MayNotNominate.class)
                    .expectNoEvents();
        }

        @Test
        void but_not_after_the_nomination_ended() {
            story.given(ended())
                    .when(RENEW, by(BOARD))
                    .expectException(NotNominated.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class ends_when_the_board_says_so {

        @Test
        void with_a_reason() {
            story.given(lead())
                    .when(new EndNomination(LEAD, WHY), by(BOARD))
                    .expectEvents(new NominationEnded(LEAD, WHY));
        }

        @Test
        void once() {
            story.given(ended()).when(new EndNomination(LEAD, WHY), by(BOARD)).expectNoEvents();
        }

        @Test
        void and_takes_its_delegations_with_it() {
            var past = then(
                    deputyInCharge(),
                    did(BOARD, new NominationEnded(DEPUTY, WHY)),
                    did(BOARD, new OfficerNominated(DEPUTY, OfficerKind.DEPUTY, UNTIL_2030)));
            story.given(past)
                    .when(new RevokeDelegation(DEPUTY, HOLIDAY, WHY), by(CSO))
                    .expectNoEvents();
            assertThat(Offices.of(DEPUTY, past).delegationsFor(CHANGE, TODAY)).isEmpty();
        }
    }

    @Nested
    class leaves_a_trace_when_it_is_used {

        @Test
        void to_sign() {
            story.given(lead())
                    .whenInvoking(LEAD.value(), it -> it.use(AuthorityUse.SIGNATURE, CHANGE, null))
                    .expectEvents(new AuthorityUsed(LEAD, CHANGE, AuthorityUse.SIGNATURE, null));
        }

        @Test
        void to_sign_for_somebody() {
            story.given(deputyInCharge())
                    .whenInvoking(
                            DEPUTY.value(), it -> it.use(AuthorityUse.SIGNATURE, CHANGE, delegation(TODAY, TODAY)))
                    .expectEvents(new AuthorityUsed(DEPUTY, CHANGE, AuthorityUse.SIGNATURE, HOLIDAY));
        }

        @Test
        void to_look_again_at_a_decision() {
            story.given(lead())
                    .whenInvoking(LEAD.value(), it -> it.use(AuthorityUse.AUDIT, CHANGE, null))
                    .expectEvents(new AuthorityUsed(LEAD, CHANGE, AuthorityUse.AUDIT, null));
        }

        @Test
        void by_a_deputy() {
            story.given(lead())
                    .whenInvoking(LEAD.value(), it -> it.lendFor(CHANGE, delegation(TODAY, TODAY)))
                    .expectEvents(new AuthorityLent(LEAD, CHANGE, HOLIDAY));
        }

        @Test
        void to_release() {
            story.given(lead())
                    .whenInvoking(LEAD.value(), it -> it.releaseFor(CHANGE))
                    .expectEvents(new AuthorityUsed(LEAD, CHANGE, AuthorityUse.RELEASE, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_why_somebody_cannot_be_nominated(MayNotNominate.Why why) {
        assertThat(new MayNotNominate(NURSE.person(), why).sentence(TELLING)).endsWith(".");
    }
}
