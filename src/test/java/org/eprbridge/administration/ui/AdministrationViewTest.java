package org.eprbridge.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.eprbridge.administration.Desk;
import org.eprbridge.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The administration screen")
@ViewPackages(packages = "nothing.to.scan")
class AdministrationViewTest extends BrowserlessTest {

    final Desk desk = new Desk();
    final AdministrationView view = new AdministrationView(desk.openedBy(Role.ADMINISTRATOR), _ -> () -> {});

    @Test
    void says_when_all_is_well_and_leaves_it_alone() {
        UI.getCurrent().add(view);

        assertThat(view.finding.getText()).isEqualTo("All 1 processor is up to date.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void looks_again_by_itself_while_a_processor_is_behind() {
        desk.processors = List.of(Desk.with("idea-list", 12, null, 0));

        UI.getCurrent().add(view);

        assertThat(view.table.getElement().getTextRecursively()).contains("Catching up", "12 of 40", "28 events");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Nested
    class with_an_event_that_could_not_be_digested {

        @BeforeEach
        void open() {
            desk.processors = List.of(Desk.with("idea-list", 40, null, 1));
            desk.letters = List.of(Desk.LETTER);
            UI.getCurrent().add(view);
        }

        @Test
        void it_says_so_with_the_cause() {
            assertThat(view.finding.getText()).contains("1 event waits to be tried again");
            assertThat(view.getElement().getTextRecursively())
                    .contains("idea-accepted of IDEA-7", "The list has no such line.");
        }

        @Test
        void it_can_be_tried_again() {
            view.cards.getFirst().again.click();

            assertThat(desk.deeds).containsExactly("retry idea-list event-1");
            assertThat(view.getElement().getTextRecursively()).contains("idea-accepted of IDEA-7 went through.");
        }

        @Test
        void a_second_failure_is_not_called_a_success() {
            desk.digests = false;

            view.cards.getFirst().again.click();

            assertThat(view.getElement().getTextRecursively()).contains("failed again");
        }

        @Test
        void it_can_be_set_aside_with_a_reason() {
            var card = view.cards.getFirst();
            card.setAside.click();
            card.reason.setValue("Made by hand.");

            card.confirm.click();

            assertThat(desk.deeds).containsExactly("set aside idea-list event-1 by P-9: Made by hand.");
        }

        @Test
        void setting_aside_without_a_reason_asks_for_one() {
            var card = view.cards.getFirst();
            card.setAside.click();

            card.confirm.click();

            assertThat(desk.deeds).isEmpty();
            assertThat(card.errors.sentences()).contains("Say in a sentence why");
        }
    }
}
