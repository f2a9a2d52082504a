package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.SignOffPages.READY;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.testing.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deputy who signs for the lead, on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class SigningForTheLeadTest extends BrowserlessTest {

    static final ChangeId CHANGE = READY.change();
    static final Delegation A_WEEK = delegation(TODAY, TODAY.plusDays(6));

    @Test
    void reads_for_whom_and_until_when() {
        var signer = signer(SECOND_CSO, A_WEEK, DelegationState.RUNNING);
        assertThat(signer.sentence()).endsWith("on behalf of cso, who has delegated to you until 12 August 2026.");
        assertThat(signer.lead()).isEqualTo("cso");
    }

    @Test
    void reads_nothing_of_a_delegation_that_does_not_run_or_is_for_other_changes() {
        assertThat(signer(SECOND_CSO, A_WEEK, DelegationState.REVOKED).lead()).isEmpty();
        var other = delegation(TODAY, TODAY, new ChangeId("CHG-99"));
        assertThat(signer(SECOND_CSO, other, DelegationState.RUNNING).lead()).isEmpty();
        assertThat(signer(NURSE, A_WEEK, DelegationState.RUNNING)).isEqualTo(SignsAs.Signer.NOBODY);
    }

    @Test
    void is_offered_a_statement_that_says_so() {
        assertThat(statementFor(new SignsAs.Signer("You sign.", "Helen Marsh")))
                .endsWith("I give clinical authority to release CHG-3 on behalf of Helen Marsh.");
        assertThat(statementFor(new SignsAs.Signer("You sign.", "")))
                .endsWith("I give clinical authority to release CHG-3.");
    }

    @Test
    void stands_in_the_facts_of_the_signature_with_the_lead_and_the_days() {
        var facts = new SignatureFacts(DIRECTORY);
        facts.show(signedUnder(A_WEEK));
        assertThat(facts.getElement().getTextRecursively())
                .contains(
                        "Ruth Cohen signed on behalf of cso, who had delegated from 6 August 2026 to 12 August 2026.");
        facts.show(signedUnder(null));
        assertThat(facts.getElement().getTextRecursively()).doesNotContain("on behalf of");
    }

    private static SignsAs.Signer signer(Actor person, Delegation delegation, DelegationState state) {
        var office = new OfficerList.Card(
                DEPUTY.person(),
                OfficerKind.DEPUTY,
                UNTIL_2030,
                RegistrationState.VALID,
                BOARD.person(),
                NOW,
                null,
                List.of(new OfficerList.Lent(delegation, state, NOW, null)));
        var queries = new Answers().to(OfficerList.Of.class, _ -> Optional.of(office));
        return new SignsAs(queries, DIRECTORY).signer(() -> Optional.of(person), CHANGE);
    }

    private static String statementFor(SignsAs.Signer signer) {
        var part = new SignPart(REVIEW, signer, "kept", _ -> 1L, Proofs.forThePassword("bridge"), _ -> {});
        part.show(READY);
        return part.statement.getValue();
    }

    private static ReviewPage.View signedUnder(@Nullable Delegation delegation) {
        var page = SignOffPages.SIGNED;
        return Reviews.like(
                page,
                page.timeline(),
                page.sha256(),
                new Authority(
                        delegation == null ? LEAD : DEPUTY,
                        delegation == null ? OfficerKind.LEAD : OfficerKind.DEPUTY,
                        UNTIL_2030,
                        delegation));
    }
}
