package org.eprbridge.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import org.eprbridge.administration.Desk;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The administration screen")
@ViewPackages(packages = "nothing.to.scan")
class AdministrationViewTest extends BrowserlessTest {

    final Desk desk = new Desk();
    final AdministrationView view = new AdministrationView(desk.openedBy(Role.ADMINISTRATOR), Staff.DIRECTORY);

    @Test
    void says_when_all_is_well() {
        UI.getCurrent().add(view);

        assertThat(view.finding.getText()).isEqualTo("All 1 processor is up to date.");
    }

    @Test
    void tells_how_far_a_processor_is_behind() {
        desk.processors = List.of(Desk.with("idea-list", 12, null, 0));

        UI.getCurrent().add(view);

        assertThat(view.table.getElement().getTextRecursively()).contains("Catching up", "12 of 40", "28 events");
    }

    @Nested
    class building_a_list_again {

        private ProcessorLine line() {
            return Objects.requireNonNull(view.table.lines.get("idea-list"));
        }

        private void shown(Processor processor) {
            desk.processors = List.of(processor);
            UI.getCurrent().add(view);
        }

        @Test
        void is_asked_for_on_its_line() {
            UI.getCurrent().add(view);

            line().rebuild.click();

            assertThat(desk.deeds).containsExactly("rebuild idea-list for P-9");
        }

        @Test
        void tells_how_far_and_how_long() {
            shown(Desk.rebuilt("idea-list", State.BUILDING, null));

            assertThat(line().progress.getText()).isEqualTo("50 %, 10 events a second, less than a minute left");
            assertThat(line().getElement().getTextRecursively()).contains("Being built again");
        }

        @Test
        void can_be_cancelled() {
            shown(Desk.rebuilt("idea-list", State.BUILDING, null));

            line().cancel.click();

            assertThat(desk.deeds).containsExactly("cancel idea-list");
        }

        @Test
        void that_failed_says_why_and_that_nothing_is_lost() {
            shown(Desk.rebuilt("idea-list", State.FAILED, "Event 12 (idea-accepted) stood in the way."));

            assertThat(line().getElement().getTextRecursively())
                    .contains("people see the one from before", "Event 12 (idea-accepted) stood in the way.");
        }

        @Test
        void that_is_refused_says_why() {
            desk.refusal = new Processors.CannotRebuild("It is being built already.");
            UI.getCurrent().add(view);

            line().rebuild.click();

            assertThat(view.getElement().getTextRecursively()).contains("It is being built already.");
        }

        @Test
        void is_not_offered_for_a_reaction() {
            shown(Desk.reaction("idea-list"));

            assertThat(line().rebuild.isVisible()).isFalse();
            assertThat(line().getElement().getTextRecursively()).contains("It acts on what happens, once.");
        }
    }

    @Test
    void shows_what_was_set_aside_with_who_and_why() {
        desk.givenUp = List.of(new Processors.GivenUp(
                "event-1",
                "idea-accepted",
                "IDEA-7",
                "No such line.",
                "A typing mistake.",
                "admin",
                Desk.LETTER.since()));

        UI.getCurrent().add(view);

        assertThat(view.getElement().getTextRecursively())
                .contains("idea-accepted of IDEA-7: A typing mistake.", "decided by", "No such line.");
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
