package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.stream.Stream;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.Lent;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deputy's home")
class StandsInTest {

    static final Delegation A_WEEK = delegation(TODAY, TODAY.plusDays(6));
    static final Delegation ONE_CHANGE = delegation(TODAY, TODAY.plusDays(1), new ChangeId("CHG-3"));

    @Test
    void says_for_whom_they_sign_until_when_and_for_what() {
        assertThat(home(SECOND_CSO, lent(A_WEEK, DelegationState.RUNNING)))
                .contains("You sign on behalf of cso until 12 August 2026, for every change.");
        assertThat(home(SECOND_CSO, lent(ONE_CHANGE, DelegationState.COMING)))
                .contains("From 6 August 2026 to 7 August 2026 you sign on behalf of cso, for CHG-3.");
    }

    @Test
    void says_that_nobody_has_asked_them_to() {
        assertThat(home(SECOND_CSO, lent(A_WEEK, DelegationState.OVER), lent(ONE_CHANGE, DelegationState.REVOKED)))
                .contains("Nobody has delegated to you, so you cannot sign.")
                .doesNotContain("on behalf of");
    }

    @Test
    void is_nothing_for_a_lead_and_for_others() {
        assertThat(home(CSO)).isEmpty();
        assertThat(home(NURSE)).isEmpty();
    }

    private static Lent lent(Delegation delegation, DelegationState state) {
        return new Lent(delegation, state, NOW, null);
    }

    private static String home(Actor person, Lent... delegations) {
        var queries = new Answers()
                .to(
                        OfficerList.Of.class,
                        asked -> Stream.of(
                                        card(OfficerKind.LEAD, LEAD.person()),
                                        card(OfficerKind.DEPUTY, DEPUTY.person(), delegations))
                                .filter(it -> it.person().equals(asked.person()))
                                .findFirst());
        return new StandsIn(queries, DIRECTORY)
                .partFor(person)
                .map(part -> part.getElement().getTextRecursively())
                .orElse("");
    }

    private static OfficerList.Card card(OfficerKind kind, PersonId person, Lent... delegations) {
        return new OfficerList.Card(
                person, kind, UNTIL_2030, RegistrationState.VALID, BOARD.person(), NOW, null, List.of(delegations));
    }
}
