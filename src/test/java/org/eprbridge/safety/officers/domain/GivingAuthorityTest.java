package org.eprbridge.safety.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.HOLIDAY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.safety.OfficerPasts.deputy;
import static org.eprbridge.safety.OfficerPasts.deputyInCharge;
import static org.eprbridge.safety.OfficerPasts.ended;
import static org.eprbridge.safety.OfficerPasts.lead;
import static org.eprbridge.safety.OfficerPasts.until;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.NoDelegationToday;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.RegistrationNotValid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Giving clinical authority to release")
class GivingAuthorityTest {

    static final ChangeId OTHER = new ChangeId("CHG-4");

    @Nested
    class is_the_right_of_a_lead {

        @Test
        void in_their_own_name() {
            assertThat(authority(LEAD, lead(), List.of(), TODAY))
                    .isEqualTo(new Authority(LEAD, OfficerKind.LEAD, UNTIL_2030, null));
        }

        @Test
        void until_the_last_day_of_the_registration() {
            var last = LocalDate.of(2030, 12, 31);
            assertThat(authority(LEAD, lead(), List.of(), last).onBehalfOf()).isEmpty();
            assertThatThrownBy(() -> authority(LEAD, lead(), List.of(), last.plusDays(1)))
                    .isInstanceOf(RegistrationNotValid.class);
        }

        @Test
        void on_the_registration_that_was_renewed() {
            var renewed = until(LocalDate.of(2040, 1, 1));
            var past = then(lead(), did(BOARD, new RegistrationRenewed(LEAD, renewed)));
            assertThat(authority(LEAD, past, List.of(), LocalDate.of(2035, 1, 1))
                            .registration())
                    .isEqualTo(renewed);
        }

        @Test
        void while_they_are_nominated() {
            assertThatThrownBy(() -> authority(LEAD, ended(), List.of(), TODAY)).isInstanceOf(NotNominated.class);
        }
    }

    @Nested
    class is_lent_to_a_deputy {

        @Test
        void on_behalf_of_the_lead_who_lent_it() {
            var authority = authority(DEPUTY, deputyInCharge(), lead(), TODAY.plusDays(1));

            assertThat(authority.kind()).isEqualTo(OfficerKind.DEPUTY);
            assertThat(authority.onBehalfOf()).contains(CSO.person());
        }

        static Stream<Arguments> situations() {
            var holiday = delegation(TODAY, TODAY.plusDays(1));
            return Stream.of(
                    Arguments.of("no delegation", deputy(), lead(), TODAY),
                    Arguments.of("a day too early", deputyInCharge(), lead(), TODAY.minusDays(1)),
                    Arguments.of("a day too late", deputyInCharge(), lead(), TODAY.plusDays(2)),
                    Arguments.of(
                            "another change",
                            then(deputy(), did(CSO, new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY, OTHER)))),
                            lead(),
                            TODAY),
                    Arguments.of(
                            "taken back",
                            then(deputyInCharge(), did(CSO, new DelegationRevoked(DEPUTY, HOLIDAY, WHY))),
                            lead(),
                            TODAY),
                    Arguments.of("the lead has left", deputyInCharge(), ended(), TODAY),
                    Arguments.of(
                            "the lead's registration has run out",
                            deputyInCharge(),
                            List.of(did(BOARD, new OfficerNominated(LEAD, OfficerKind.LEAD, until(TODAY)))),
                            TODAY.plusDays(1)),
                    Arguments.of(
                            "the lead is a deputy now",
                            then(deputy(), did(CSO, new AuthorityDelegated(DEPUTY, holiday))),
                            then(ended(), did(BOARD, new OfficerNominated(LEAD, OfficerKind.DEPUTY, UNTIL_2030))),
                            TODAY));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("situations")
        void but_not_with(String what, List<Object> deputy, List<Object> lead, LocalDate day) {
            assertThatThrownBy(() -> authority(DEPUTY, deputy, lead, day))
                    .as(what)
                    .isInstanceOfSatisfying(
                            NoDelegationToday.class,
                            refusal -> assertThat(refusal.sentence(TELLING)).contains(CHANGE.value()));
        }

        @Test
        void for_the_changes_that_were_named() {
            var past =
                    then(deputy(), did(CSO, new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY, OTHER, CHANGE))));
            assertThat(authority(DEPUTY, past, lead(), TODAY).onBehalfOf()).contains(CSO.person());
        }

        @Test
        void whose_own_nomination_has_not_ended() {
            var past = then(deputyInCharge(), did(BOARD, new NominationEnded(DEPUTY, WHY)));
            assertThatThrownBy(() -> authority(DEPUTY, past, lead(), TODAY)).isInstanceOf(NotNominated.class);
        }
    }

    private static Authority authority(OfficerId officer, List<?> past, List<?> lead, LocalDate day) {
        return AuthorityRules.authority(Offices.of(officer, past), other -> Offices.of(other, lead), CHANGE, day);
    }
}
