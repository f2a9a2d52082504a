package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.delivery.ui.Changes.ANALYST;
import static org.eprbridge.delivery.ui.Changes.NURSE;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a change")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class ChangeViewTest extends ChangeScreen {

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
}
