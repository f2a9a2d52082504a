package org.eprbridge.safety.officers.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.HOLIDAY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.WHY;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.safety.OfficerPasts.until;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing safety officers")
class ListingOfficersTest {

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("officers");
    final OfficerListProjection projection = new OfficerListProjection(mongo);
    final ListsOfficers lists = new ListsOfficers(mongo);

    @BeforeEach
    void a_lead_and_a_deputy() {
        projection.forgetEverything();
        projection.on(new OfficerNominated(LEAD, OfficerKind.LEAD, UNTIL_2030), BOARD, NOW, 0);
        projection.on(new OfficerNominated(DEPUTY, OfficerKind.DEPUTY, until(TODAY.plusDays(9))), BOARD, NOW, 0);
        projection.on(new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY.plusDays(1))), NOW, 1);
    }

    @Test
    void shows_first_whose_registration_ends_soonest() {
        assertThat(all()).extracting(OfficerList.Card::person).containsExactly(DEPUTY.person(), LEAD.person());
        assertThat(all())
                .extracting(OfficerList.Card::state)
                .containsExactly(RegistrationState.EXPIRING, RegistrationState.VALID);
    }

    @Test
    void shows_a_renewal_at_once() {
        projection.on(new RegistrationRenewed(DEPUTY, UNTIL_2030), 2);
        assertThat(all()).extracting(OfficerList.Card::state).containsOnly(RegistrationState.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, COMING, EXPIRING",
        "0, RUNNING, EXPIRING",
        "1, RUNNING, EXPIRING",
        "2, OVER, EXPIRING",
        "9, OVER, EXPIRING",
        "10, OVER, EXPIRED"
    })
    void knows_what_day_it_is(int later, DelegationState delegation, RegistrationState registration) {
        var then = NOW.plusSeconds(later * 86_400L);
        var deputy = lists.answer(new OfficerList.Of(DEPUTY.person()), then).orElseThrow();

        assertThat(deputy.delegations()).extracting(OfficerList.Lent::state).containsExactly(delegation);
        assertThat(deputy.state()).isEqualTo(registration);
    }

    @Test
    void keeps_who_took_a_delegation_back_and_why() {
        projection.on(new DelegationRevoked(DEPUTY, HOLIDAY, WHY), CSO, NOW, 2);

        var lent = all().getFirst().delegations().getFirst();
        assertThat(lent.state()).isEqualTo(DelegationState.REVOKED);
        assertThat(lent.revoked()).isEqualTo(new OfficerList.End(CSO.person(), NOW, WHY));
    }

    @Test
    void lets_delegations_end_with_the_nomination_and_not_return_with_the_next() {
        projection.on(new NominationEnded(DEPUTY, WHY), BOARD, NOW, 2);
        assertThat(all()).extracting(OfficerList.Card::inOffice).containsExactly(true, false);

        projection.on(new OfficerNominated(DEPUTY, OfficerKind.DEPUTY, UNTIL_2030), BOARD, NOW, 3);
        var deputy = lists.answer(new OfficerList.Of(DEPUTY.person()), NOW).orElseThrow();
        assertThat(deputy.inOffice()).isTrue();
        assertThat(deputy.delegations()).extracting(OfficerList.Lent::state).containsExactly(DelegationState.REVOKED);
    }

    @Test
    void is_the_same_when_it_hears_everything_twice() {
        projection.on(new RegistrationRenewed(DEPUTY, until(LocalDate.of(2040, 1, 1))), 2);
        var before = all();
        projection.on(new OfficerNominated(LEAD, OfficerKind.LEAD, UNTIL_2030), BOARD, NOW, 0);
        projection.on(new OfficerNominated(DEPUTY, OfficerKind.DEPUTY, until(TODAY.plusDays(9))), BOARD, NOW, 0);
        projection.on(new AuthorityDelegated(DEPUTY, delegation(TODAY, TODAY.plusDays(1))), NOW, 1);
        projection.on(new RegistrationRenewed(DEPUTY, until(LocalDate.of(2040, 1, 1))), 2);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void can_forget() {
        projection.forgetEverything();
        assertThat(all()).isEmpty();
    }

    private List<OfficerList.Card> all() {
        return lists.answer(new OfficerList.All(), NOW);
    }
}
