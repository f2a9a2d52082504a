package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Telling what went wrong, and what went well")
@ViewPackages(packages = "nothing.to.scan")
class TellingWhatWentWrongTest extends BrowserlessTest {

    final TextField title = new TextField("Title");
    final FormErrors errors = new FormErrors().field("title", title);
    final Notices notices = new Notices();

    @BeforeEach
    void show() {
        UI.getCurrent().add(errors, title, notices);
    }

    @Nested
    class a_form {

        @Test
        void is_silent_while_all_is_well() {
            errors.tries(() -> {});

            assertThat(errors.isShown()).isFalse();
        }

        @Test
        void names_each_problem_on_top_and_at_its_field() {
            boolean sent = errors.tries(
                    () -> {
                        throw new Misshapen("title", "Give it a title.");
                    },
                    () -> {
                        throw new AssertionError("nothing follows");
                    });

            assertThat(sent).isFalse();
            assertThat(errors.sentences()).isEqualTo("Give it a title.");
            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).isEqualTo("Give it a title.");
        }

        @Test
        void says_a_refusal_in_its_own_words() {
            errors.tries(() -> {
                throw refused();
            });

            assertThat(errors.sentences()).isEqualTo("Asha Patel already accepted this a minute ago.");
        }

        @Test
        void forgets_old_problems_when_it_is_sent_again() {
            errors.show(List.of(new Misshapen.Problem("title", "Give it a title.")));

            errors.tries(() -> {});

            assertThat(errors.isShown()).isFalse();
            assertThat(title.isInvalid()).isFalse();
        }
    }

    @Nested
    class a_notice {

        @Test
        void is_taken_back_by_its_undo() {
            var undone = new ArrayList<String>();
            notices.success("Declined.", () -> undone.add("reopened"));

            test($(NativeButton.class).withText("Undo").single()).click();

            assertThat(undone).containsExactly("reopened");
            assertThat(notices.getElement().getTextRecursively()).isEmpty();
        }

        @Test
        void says_why_an_undo_came_too_late() {
            notices.success("Declined.", () -> {
                throw refused();
            });

            test($(NativeButton.class).withText("Undo").single()).click();

            assertThat(notices.getElement().getTextRecursively())
                    .isEqualTo("Asha Patel already accepted this a minute ago.");
        }

        @Test
        void can_be_left_for_the_next_screen() {
            Notices.onTheNextScreen("Saved.");
            notices.showWhatWasPromised(UI.getCurrent());

            assertThat(notices.getElement().getTextRecursively()).isEqualTo("Saved.");
        }
    }

    private static Refused refused() {
        return new Refused("already-decided", Refusal.Kind.RULE, "Asha Patel already accepted this a minute ago.");
    }
}
