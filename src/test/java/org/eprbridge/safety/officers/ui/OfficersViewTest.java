package org.eprbridge.safety.officers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.OfficerPasts.DEPUTY;
import static org.eprbridge.safety.OfficerPasts.LEAD;
import static org.eprbridge.safety.OfficerPasts.TODAY;
import static org.eprbridge.safety.OfficerPasts.UNTIL_2030;
import static org.eprbridge.safety.OfficerPasts.delegation;
import static org.eprbridge.testing.Cast.ADMIN;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.NOW;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.Card;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of safety officers")
@ViewPackages(packages = "org.eprbridge.safety.officers.ui")
class OfficersViewTest extends BrowserlessTest {

    static final Card THE_LEAD = new Card(
            LEAD.person(), OfficerKind.LEAD, UNTIL_2030, RegistrationState.VALID, BOARD.person(), NOW, null, List.of());

    static final Card THE_DEPUTY = new Card(
            DEPUTY.person(),
            OfficerKind.DEPUTY,
            UNTIL_2030,
            RegistrationState.EXPIRING,
            BOARD.person(),
            NOW,
            null,
            List.of(new OfficerList.Lent(
                    delegation(TODAY, TODAY.plusDays(1), new ChangeId("CHG-3")), DelegationState.RUNNING, NOW, null)));

    final List<Object> sent = new ArrayList<>();

    @Test
    void shows_everybody_who_may_sign_and_on_what() {
        var view = opened(NURSE, THE_LEAD, THE_DEPUTY);

        assertThat(view.inOffice.getElement().getTextRecursively())
                .contains(
                        "Lead",
                        "GMC 0000042, valid until 31 December 2030",
                        "Nominated by board on 6 August 2026.",
                        "Registration ends soon",
                        "on behalf of cso, from 6 August 2026 to 7 August 2026, for CHG-3.");
        assertThat(view.cards).allSatisfy(card -> assertThat(card.forms).isEmpty());
    }

    @Test
    void says_what_it_means_when_nobody_is_nominated() {
        assertThat(opened(NURSE).inOffice.getElement().getTextRecursively()).contains("Nobody is nominated");
    }

    @Test
    void lets_an_administrator_do_nothing() {
        var view = opened(ADMIN, THE_LEAD, THE_DEPUTY);
        assertThat(view.nominate).isNull();
        assertThat(view.cards).allSatisfy(card -> assertThat(card.forms).isEmpty());
    }

    @Test
    void lets_the_board_nominate() {
        var form = Objects.requireNonNull(opened(BOARD, THE_LEAD).nominate);
        test(form.form.open).click();
        form.person.setValue(DIRECTORY.find(SECOND_CSO.person()).orElseThrow());
        form.kind.setValue(OfficerKind.DEPUTY);
        assertThat(form.registration.number.getValue()).isEqualTo("0000042");
        test(form.form.send).click();

        assertThat(sent).containsExactly(new NominateOfficer(DEPUTY, OfficerKind.DEPUTY, UNTIL_2030));
    }

    @Test
    void names_what_is_missing_and_sends_nothing() {
        var form = Objects.requireNonNull(opened(BOARD, THE_LEAD).nominate);
        test(form.form.open).click();
        test(form.form.send).click();

        assertThat(sent).isEmpty();
        assertThat(form.form.errors.sentences()).contains("Choose who is nominated.", "Choose lead or deputy.");
    }

    @Test
    void lets_the_board_renew_end_and_take_back() {
        var card = opened(BOARD, THE_DEPUTY).cards.getFirst();
        assertThat(card.forms)
                .extracting(form -> form.open.getText())
                .containsExactly("Take back DEL-1", "Renew the registration", "End the nomination");

        var ending = card.forms.getLast();
        test(ending.open).click();
        assertThat(card.beingEdited()).isTrue();
        test(ending.send).click();
        assertThat(sent).isEmpty();
        assertThat(ending.errors.sentences()).contains("Say why the nomination ends.");
    }

    @Test
    void lets_a_lead_delegate_and_take_back() {
        var card = opened(CSO, THE_LEAD, THE_DEPUTY).cards.getLast();
        assertThat(card.forms)
                .extracting(form -> form.open.getText())
                .containsExactly("Take back DEL-1", "Delegate to cso-deputy");

        var delegate = new DelegateForm(DEPUTY, "cso-deputy", Sent.into(sent), (_, _) -> "DEL-2", _ -> {});
        delegate.firstDay.setValue(LocalDate.of(2026, 9, 1));
        delegate.lastDay.setValue(LocalDate.of(2026, 9, 7));
        delegate.changes.setValue("CHG-3, CHG-8");
        UI.getCurrent().add(delegate);
        test(delegate.form.open).click();
        test(delegate.form.send).click();
        assertThat(sent)
                .containsExactly(new DelegateAuthority(
                        DEPUTY,
                        new DelegationId("DEL-2"),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 7),
                        List.of(new ChangeId("CHG-3"), new ChangeId("CHG-8"))));
    }

    @Test
    void offers_a_deputy_nothing_to_delegate() {
        assertThat(opened(SECOND_CSO, THE_LEAD, THE_DEPUTY).cards)
                .allSatisfy(card -> assertThat(card.forms).isEmpty());
    }

    @Test
    void carries_the_reason_with_the_order() {
        assertThat(new EndNomination(DEPUTY, " She moves. ").reason()).isEqualTo("She moves.");
        assertThat(new RevokeDelegation(DEPUTY, new DelegationId("DEL-1"), "I am back.").reason())
                .isEqualTo("I am back.");
    }

    private OfficersView opened(Actor reader, Card... officers) {
        var queries = new Answers().to(OfficerList.All.class, _ -> List.of(officers));
        var view = new OfficersView(
                queries, Sent.into(sent), (_, _) -> "DEL-2", DIRECTORY, () -> Optional.of(reader), _ -> () -> {});
        UI.getCurrent().add(view);
        return view;
    }
}
