package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.delivery.ui.Changes.ANALYST;
import static org.eprbridge.delivery.ui.Changes.CLOCK;
import static org.eprbridge.delivery.ui.Changes.NURSE;
import static org.eprbridge.delivery.ui.Changes.OFFICER;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.ScreeningTopic;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a change")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class ChangeViewTest extends BrowserlessTest {

    static final Person BEN = new Person(
            new PersonId("ben"),
            "ben",
            "Ben Okafor",
            "Digital analyst",
            Standing.NONE,
            List.of(Role.DIGITAL_ANALYST),
            null);

    final List<Object> sent = new ArrayList<>();

    @Nested
    class for_everybody {

        @Test
        void shows_stage_safety_owner_ideas_and_story() {
            var view = opened(NURSE, SafetyState.IN_REVIEW, Sent.into(sent));
            assertThat(view.getElement().getTextRecursively())
                    .contains("Scan wristbands at the bedside", "Priya Shah", "In safety review", "IDEA-7")
                    .contains("Asha Patel opened this change.");
        }

        @Test
        void leads_to_the_safety_review() {
            opened(NURSE, SafetyState.IN_REVIEW, Sent.into(sent));
            assertThat(find(Anchor.class)
                            .withText("Safety review SR-3")
                            .single()
                            .getHref())
                    .isEqualTo("safety/SR-3");
        }

        @Test
        void says_first_that_it_must_be_taken_back_and_leaves_that_to_the_team() {
            var view = opened(NURSE, Changes.toBeTakenBack(), Sent.into(sent));
            assertThat(takingBack(view).isVisible()).isTrue();
            assertThat(takingBack(view).record.isVisible()).isFalse();
        }

        @Test
        void says_of_a_closed_change_as_well_that_an_incident_was_reported() {
            var view = opened(NURSE, Changes.afterAnIncident(), Sent.into(sent));
            assertThat(takingBack(view).getElement().getTextRecursively())
                    .contains("must be taken back or signed again", "Incident W-10917 was reported.");
        }

        @Test
        void offers_nothing_to_do() {
            var view = opened(NURSE, SafetyState.NOT_SCREENED, Sent.into(sent));
            assertThat(find(Button.class).all()).isEmpty();
            assertThat(safety(view).form.isVisible()).isFalse();
        }

        @Test
        void says_why_a_dropped_change_will_not_happen_and_asks_nothing_more_of_it() {
            opened(NURSE, Changes.dropped("The supplier replaces it in March."), Sent.into(sent));
            assertThat(find(ChangeSummary.class).single().getElement().getTextRecursively())
                    .contains("It will not happen. The supplier replaces it in March.")
                    .doesNotContain("Safety question open", "(done)");
        }

        @Test
        void says_plainly_that_a_change_does_not_exist() {
            var view = opened(NURSE, SafetyState.NOT_SCREENED, Sent.into(sent));
            assertThatThrownBy(() -> view.open("no such thing")).isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    class for_the_digital_team {

        @Test
        void moves_it() {
            opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            test(find(Button.class).withText("Testing").single()).click();
            assertThat(sent).containsExactly(new MoveChange(SCANNER, TESTING));
        }

        @Test
        void sees_the_way_forward_stand_out_from_the_ways_back() {
            opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            assertThat(find(Button.class).withText("Testing").single().getThemeNames())
                    .contains("primary");
        }

        @Test
        void is_not_offered_a_move_of_what_was_dropped() {
            var view = opened(ANALYST, Changes.dropped("No money."), Sent.into(sent));
            assertThat(view.moves.isVisible()).isFalse();
            assertThat(safety(view).isVisible()).isFalse();
        }

        @Test
        void assigns_somebody_of_the_team() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            work(view).owner.setValue(BEN);
            test(work(view).assign).click();
            assertThat(sent).containsExactly(new AssignChange(SCANNER, BEN.id()));
        }

        @Test
        void keeps_a_choice_when_somebody_else_changes_the_change() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            work(view).owner.setValue(BEN);
            view.refresh();
            assertThat(work(view).owner.getValue()).isEqualTo(BEN);
        }

        @Test
        void blocks_it_with_a_reason() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            test(work(view).block.open).click();
            work(view).block.reason.setValue("Waits for the supplier");
            test(work(view).block.send).click();
            assertThat(sent).containsExactly(new BlockChange(SCANNER, "Waits for the supplier"));
        }

        @Test
        void asks_for_the_reason_when_it_is_missing() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            test(work(view).drop.open).click();
            test(work(view).drop.send).click();
            assertThat(work(view).drop.errors.sentences()).contains("Say in a sentence why it is dropped");
        }

        @Test
        void loses_nothing_typed_when_a_rule_stands_in_the_way() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, BoardViewTest.refusing("CHG-3 is live already."));
            test(work(view).drop.open).click();
            work(view).drop.reason.setValue("No money");
            test(work(view).drop.send).click();
            assertThat(work(view).drop.errors.sentences()).contains("CHG-3 is live already.");
            assertThat(work(view).drop.reason.getValue()).isEqualTo("No money");
        }

        @Test
        void writes_one_reason_at_a_time_and_keeps_the_other() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            test(work(view).block.open).click();
            work(view).block.reason.setValue("Half a sentence");
            test(work(view).drop.open).click();
            assertThat(work(view).block.open.isVisible()).isTrue();
            assertThat(work(view).block.reason.getValue()).isEqualTo("Half a sentence");
        }

        @Test
        void records_that_what_must_be_taken_back_is_out_of_use() {
            var view = opened(ANALYST, Changes.toBeTakenBack(), Sent.into(sent));
            assertThat(takingBack(view).news.getElement().getTextRecursively())
                    .contains("This change must be taken back", "Two doses were read wrongly.", "SR-3");
            test(takingBack(view).record.open).click();
            takingBack(view).record.reason.setValue("Switched off at six");
            test(takingBack(view).record.send).click();
            assertThat(sent).containsExactly(new RollBackChange(SCANNER, "Switched off at six"));
        }

        @Test
        void drops_it_with_a_reason() {
            var view = opened(ANALYST, SafetyState.IN_REVIEW, Sent.into(sent));
            test(work(view).drop.open).click();
            work(view).drop.reason.setValue("The supplier does it");
            test(work(view).drop.send).click();
            assertThat(sent).containsExactly(new DropChange(SCANNER, "The supplier does it"));
        }

        @Test
        void may_see_an_impact_but_not_rule_it_out() {
            var view = opened(ANALYST, SafetyState.NOT_SCREENED, Sent.into(sent));
            assertThat(safety(view).impact.getItemEnabledProvider().test(true)).isTrue();
            assertThat(safety(view).impact.getItemEnabledProvider().test(false)).isFalse();
        }
    }

    @Nested
    class for_the_clinical_safety_officer {

        @Test
        void answers_the_safety_question() {
            var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
            safety(view).questions.answers.values().forEach(answer -> answer.setValue(false));
            safety(view).impact.setValue(false);
            safety(view).reason.setValue("It changes a label only");
            safety(view).password.setValue("bridge");
            test(safety(view).send).click();
            assertThat(sent)
                    .containsExactly(
                            new ScreenChange(SCANNER, false, "It changes a label only", ScreeningAnswers.noToAll()));
        }

        @Test
        void says_of_each_yes_why_it_does_no_harm() {
            var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
            safety(view).questions.answers.values().forEach(answer -> answer.setValue(false));
            Objects.requireNonNull(safety(view).questions.answers.get(ScreeningTopic.MEDICINES))
                    .setValue(true);
            safety(view).impact.setValue(false);
            safety(view).reason.setValue("It changes a label only");
            test(safety(view).send).click();
            assertThat(safety(view).errors.sentences()).contains("Does it touch medicines?", "Say why");
            assertThat(sent).isEmpty();

            Objects.requireNonNull(safety(view).questions.whys.get(ScreeningTopic.MEDICINES))
                    .setValue("The name in print only.");
            safety(view).password.setValue("bridge");
            test(safety(view).send).click();
            assertThat(sent).hasSize(1);
        }

        @Test
        void leaves_no_question_out() {
            var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
            safety(view).impact.setValue(false);
            safety(view).reason.setValue("It changes a label only");
            test(safety(view).send).click();
            assertThat(safety(view).errors.sentences()).contains("Answer yes or no: Does it matter during");
            assertThat(sent).isEmpty();
        }

        @Test
        void reads_how_the_questions_were_answered() {
            var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
            assertThat(safety(view).answer.getElement().getTextRecursively())
                    .contains("Decided by Asha Patel", "1 question answered, 1 with yes")
                    .contains("Does it touch medicines?", "Yes. The name in print only.");
        }

        @Test
        void looks_again_at_a_decision_that_was_drawn() {
            var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
            test(audit(view).overturn.open).click();
            audit(view).overturn.reason.setValue("The button stands beside the dose");
            audit(view).overturn.password.setValue("bridge");
            test(audit(view).overturn.send).click();
            assertThat(sent).containsExactly(new OverturnScreening(SCANNER, 2, "The button stands beside the dose"));
        }

        @Test
        void upholds_a_decision_that_was_drawn() {
            var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
            test(audit(view).uphold.open).click();
            audit(view).uphold.reason.setValue("Rightly so");
            audit(view).uphold.password.setValue("bridge");
            test(audit(view).uphold.send).click();
            assertThat(sent).containsExactly(new UpholdScreening(SCANNER, 2, "Rightly so"));
            assertThat(audit(view).uphold.password.getValue()).isEmpty();
        }

        @Test
        void decides_nothing_on_somebody_elses_open_screen_and_loses_nothing_typed() {
            var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
            test(audit(view).overturn.open).click();
            audit(view).overturn.reason.setValue("The button stands beside the dose");
            audit(view).overturn.password.setValue("guess");
            test(audit(view).overturn.send).click();

            assertThat(sent).isEmpty();
            assertThat(audit(view).overturn.errors.sentences()).isEqualTo("This is not your password.");
            assertThat(audit(view).overturn.reason.getValue()).isEqualTo("The button stands beside the dose");
        }

        @Test
        void reads_why_somebody_else_has_to_look_again() {
            var view = opened(OFFICER, Changes.drawnForAudit("This is your own decision."), Sent.into(sent));
            assertThat(audit(view).sentence.getText()).endsWith("This is your own decision.");
            assertThat(audit(view).answers.isVisible()).isFalse();
        }

        @Test
        void watches_for_longer_what_went_live() {
            var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
            assertThat(watch(view).sentence.getText()).contains("watched closely until 1 September 2026");
            test(watch(view).open).click();
            watch(view).until.setValue(LocalDate.of(2026, 10, 1));
            watch(view).reason.setValue("Nobody has seen a weekend yet");
            test(watch(view).send).click();
            assertThat(sent)
                    .containsExactly(
                            new ExtendWatch(SCANNER, LocalDate.of(2026, 10, 1), "Nobody has seen a weekend yet"));
        }

        @Test
        void says_for_how_long_and_why() {
            var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
            test(watch(view).open).click();
            test(watch(view).send).click();
            assertThat(watch(view).errors.sentences())
                    .contains("Choose the last day of the watch.", "Say what should be watched for longer.");
            assertThat(sent).isEmpty();
        }

        @Test
        void is_asked_only_for_an_impact_once_there_is_an_answer() {
            var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
            assertThat(safety(view).questions.isVisible()).isFalse();
            assertThat(safety(view).impact.getItemEnabledProvider().test(false)).isFalse();
            safety(view).impact.setValue(true);
            safety(view).reason.setValue("Yet it could");
            test(safety(view).send).click();
            assertThat(sent).containsExactly(new ScreenChange(SCANNER, true, "Yet it could"));
        }

        @Test
        void must_choose_an_answer() {
            var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
            test(safety(view).send).click();
            assertThat(safety(view).errors.sentences()).isEqualTo("Choose yes or no.");
        }

        @Test
        void is_not_asked_again_while_the_review_decides() {
            var view = opened(OFFICER, SafetyState.IN_REVIEW, Sent.into(sent));
            assertThat(safety(view).form.isVisible()).isFalse();
        }
    }

    private static ChangeView opened(Actor actor, SafetyState safety, Commands commands) {
        return opened(actor, Changes.page(BUILDING, safety, List.of(new Move(TESTING, ""))), commands);
    }

    private static ChangeView opened(Actor actor, ChangePage.View page, Commands commands) {
        var view = new ChangeView(
                Changes.answering(List.of(), page),
                commands,
                new OnlyBen(),
                () -> Optional.of(actor),
                Proofs.forThePassword("bridge"),
                _ -> () -> {},
                CLOCK);
        view.open("CHG-3");
        UI.getCurrent().add(view);
        return view;
    }

    private static ChangeWork work(ChangeView view) {
        return Objects.requireNonNull(view.work);
    }

    private static AuditPart audit(ChangeView view) {
        return Objects.requireNonNull(view.audit);
    }

    private static TakingBack takingBack(ChangeView view) {
        return Objects.requireNonNull(view.takingBack);
    }

    private static WatchPart watch(ChangeView view) {
        return Objects.requireNonNull(view.watch);
    }

    private static SafetyQuestion safety(ChangeView view) {
        return Objects.requireNonNull(view.safety);
    }

    static class OnlyBen implements Directory {

        @Override
        public Optional<Person> find(PersonId person) {
            return Optional.of(BEN).filter(ben -> ben.id().equals(person));
        }

        @Override
        public Optional<Person> findByUserName(String userName) {
            return Optional.empty();
        }

        @Override
        public List<Person> everybody() {
            return List.of(BEN);
        }
    }
}
