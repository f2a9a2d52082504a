package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.delivery.ui.Changes.ANALYST;
import static org.eprbridge.delivery.ui.Changes.CLOCK;
import static org.eprbridge.delivery.ui.Changes.NURSE;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.ChangePage.Move;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The delivery board")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class BoardViewTest extends BrowserlessTest {

    static final List<Move> MOVES =
            List.of(new Move(READY, ""), new Move(TESTING, ""), new Move(LIVE, "CHG-3 is at \"Building\"."));

    final List<Object> sent = new ArrayList<>();

    @Nested
    class for_everybody {

        BoardView view;

        @BeforeEach
        void open() {
            view = opened(NURSE, Sent.into(sent), "delivery");
        }

        @Test
        void shows_each_change_in_its_column_with_owner_age_safety_and_what_blocks_it() {
            assertThat(view.board.find(SCANNER).orElseThrow().getElement().getTextRecursively())
                    .contains("CHG-3 Scan wristbands at the bedside", "Priya Shah", "Here for 12 days")
                    .contains("In safety review", "Blocked: Waits for the supplier");
        }

        @Test
        void says_in_words_that_a_column_is_over_its_limit() {
            assertThat(column(view, 2).load.getText()).isEqualTo("5 of 4: over the limit");
            assertThat(column(view, 1).load.getText()).isEqualTo("0 of 4");
        }

        @Test
        void offers_no_move_to_somebody_who_may_not() {
            assertThat(find(NativeButton.class).withText("Move to…").exists()).isFalse();
        }

        @Test
        void says_first_that_something_in_use_must_be_taken_back_even_when_it_has_left_the_board() {
            assertThat(view.takeBack.isVisible()).isTrue();
            assertThat(find(Anchor.class)
                            .withText("1 change in use must be taken back or signed again")
                            .single()
                            .getHref())
                    .isEqualTo("delivery?view=list&need=take-back");
        }

        @Test
        void leads_to_the_change() {
            assertThat(find(Anchor.class)
                            .withClassName("epr-change-title")
                            .single()
                            .getHref())
                    .isEqualTo("changes/CHG-3");
        }
    }

    @Nested
    class for_the_digital_team {

        BoardView view;

        @BeforeEach
        void open() {
            view = opened(ANALYST, Sent.into(sent), "delivery");
        }

        @Test
        void marks_while_dragging_where_a_card_may_land_and_why_not_elsewhere() {
            view.board.dragStarts(card(view));
            assertThat(column(view, 3).accepting()).isTrue();
            assertThat(column(view, 5).accepting()).isFalse();
            assertThat(column(view, 5).refusal.getText()).isEqualTo("Not possible. CHG-3 is at \"Building\".");
        }

        @Test
        void takes_the_marks_away_when_the_drag_ends() {
            view.board.dragStarts(card(view));
            view.board.dragEnds();
            assertThat(column(view, 3).accepting()).isFalse();
            assertThat(column(view, 5).refusal.isVisible()).isFalse();
        }

        @Test
        void sends_a_move_when_a_card_is_dropped() {
            view.board.drop(card(view), TESTING);
            assertThat(sent).containsExactly(new MoveChange(SCANNER, TESTING));
        }

        @Test
        void sends_nothing_when_a_card_is_dropped_where_it_was() {
            view.board.drop(card(view), BUILDING);
            assertThat(sent).isEmpty();
        }

        @Test
        void sends_the_same_move_from_the_menu() {
            test(view.board.find(SCANNER).orElseThrow().moveTo).click();
            test(find(Button.class).withText("Testing").single()).click();
            assertThat(sent).containsExactly(new MoveChange(SCANNER, TESTING));
        }

        @Test
        void says_in_the_menu_why_a_stage_is_closed() {
            test(view.board.find(SCANNER).orElseThrow().moveTo).click();
            assertThat(find(MoveChoices.class).single().refused.getElement().getTextRecursively())
                    .isEqualTo("Live: CHG-3 is at \"Building\".");
        }

        @Test
        void asks_before_a_change_goes_live_because_that_cannot_be_undone() {
            view.board.drop(card(view), LIVE);
            assertThat(sent).isEmpty();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(sent).containsExactly(new MoveChange(SCANNER, LIVE));
        }
    }

    @Test
    void tells_a_refusal_that_only_the_move_could_find_out() {
        var view = opened(ANALYST, refusing("Ben Okafor moved it a minute ago."), "delivery");
        view.board.drop(card(view), TESTING);
        assertThat(view.getElement().getTextRecursively()).contains("Ben Okafor moved it a minute ago.");
    }

    @Nested
    class when_somebody_was_faster {

        @Test
        void says_who_moved_it_elsewhere_and_moves_nothing() {
            var view = opened(ANALYST, Sent.into(sent), "delivery", Changes.movedBy("Ben Okafor", READY));
            view.board.drop(card(view), TESTING);
            assertThat(sent).isEmpty();
            assertThat(view.getElement().getTextRecursively())
                    .contains("CHG-3 is in Ready already (moved by Ben Okafor just now). Nothing was moved");
        }

        @Test
        void does_not_claim_the_move_that_somebody_else_made() {
            var view = opened(ANALYST, Sent.into(sent), "delivery", Changes.movedBy("Ben Okafor", TESTING));
            view.board.drop(card(view), TESTING);
            assertThat(sent).isEmpty();
            assertThat(view.getElement().getTextRecursively())
                    .contains("CHG-3 is in Testing already (moved by Ben Okafor just now).")
                    .doesNotContain("Undo", "Nothing was moved");
        }
    }

    @Test
    void says_how_to_move_a_change_only_when_there_is_one() {
        opened(ANALYST, Sent.into(sent), "delivery");
        assertThat(find(Paragraph.class).withTextContaining("Move to…").exists())
                .isTrue();
        UI.getCurrent().removeAll();

        var nobody = Changes.answering(List.of(), Changes.page(BUILDING, SafetyState.IN_REVIEW, MOVES));
        var view = new BoardView(nobody, Sent.into(sent), () -> Optional.of(ANALYST), _ -> () -> {}, CLOCK);
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location("delivery")));
        assertThat(find(Paragraph.class).withTextContaining("Move to…").exists())
                .isFalse();
    }

    @Test
    void shows_the_same_changes_as_a_list_with_its_filters_in_the_address() {
        var view = opened(NURSE, Sent.into(sent), "delivery?view=list&stage=building,testing&q=scan");
        var table = Objects.requireNonNull(view.table);
        assertThat(table.stages.getValue()).containsExactlyInAnyOrder(BUILDING, TESTING);
        assertThat(table.words.getValue()).isEqualTo("scan");
        assertThat(test(table.grid).size()).isOne();
    }

    @Nested
    class as_a_list {

        @Test
        void counts_whose_hand_is_needed_and_each_count_is_a_filter() {
            var table = listed(ANALYST, "delivery?view=list&q=scan");
            assertThat(table.needs.getElement().getTextRecursively())
                    .isEqualTo("AllYours (1)Blocked (3)Safety question open (2)Ready, but not safe to release (0)");
            assertThat(find(Anchor.class).withText("Blocked (3)").single().getHref())
                    .contains("view=list", "q=scan", "need=blocked");
        }

        @Test
        void says_nothing_of_yours_to_those_who_own_no_changes() {
            assertThat(listed(NURSE, "delivery?view=list").needs.getElement().getTextRecursively())
                    .doesNotContain("Yours");
        }

        @Test
        void shows_which_filter_the_address_asks_for() {
            listed(ANALYST, "delivery?view=list&need=mine");
            assertThat(find(Anchor.class)
                            .withText("Yours (1)")
                            .single()
                            .getElement()
                            .getAttribute("aria-current"))
                    .isEqualTo("page");
        }

        @Test
        void asks_to_take_a_filter_away_only_when_there_is_one() {
            var all = listed(ANALYST, "delivery?view=list").grid;
            test(all).size();
            assertThat(all.getEmptyStateText()).isEqualTo(BoardView.NO_CHANGES_YET);

            var some = listed(ANALYST, "delivery?view=list&need=mine").grid;
            test(some).size();
            assertThat(some.getEmptyStateText()).contains("Take a filter away");
        }

        private ChangesTable listed(Actor actor, String address) {
            return Objects.requireNonNull(opened(actor, Sent.into(sent), address).table);
        }
    }

    static BoardView opened(Actor actor, Commands commands, String address) {
        return opened(actor, commands, address, Changes.page(BUILDING, SafetyState.IN_REVIEW, MOVES));
    }

    static BoardView opened(Actor actor, Commands commands, String address, ChangePage.View now) {
        var queries = Changes.answering(Changes.boardWith(Changes.card(BUILDING), 4), now);
        var view = new BoardView(queries, commands, () -> Optional.of(actor), _ -> () -> {}, CLOCK);
        view.show(UrlState.of(new Location(address)));
        UI.getCurrent().add(view);
        return view;
    }

    static Commands refusing(String sentence) {
        return _ -> {
            throw new Refused("no", Refusal.Kind.RULE, sentence);
        };
    }

    private static ChangeList.Card card(BoardView view) {
        return view.board.find(SCANNER).orElseThrow().card;
    }

    private static BoardColumn column(BoardView view, int place) {
        return view.board.columns.get(place);
    }
}
