package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.guard.FreeText.Words;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.testing.Guards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Telling a writer about patient data")
@ViewPackages(packages = "nothing.to.scan")
class TellingAboutPatientDataTest extends BrowserlessTest {

    final PatientDataGuard guard = Guards.guard();

    final TextField title = new TextField("Title");
    final TextArea problem = new TextArea("What gets in your way?");
    final FormErrors errors = new FormErrors().field("title", title).field("problem", problem);
    final List<String> sent = new ArrayList<>();
    final List<String> followed = new ArrayList<>();

    @BeforeEach
    void show() {
        UI.getCurrent().add(errors, title, problem);
    }

    @Nested
    class when_an_nhs_number_was_written {

        @BeforeEach
        void send() {
            title.setValue("A title");
            problem.setValue("  The chart of 943 476 5919 is slow.");
            tell();
        }

        @Test
        void it_is_shown_within_its_words_and_nothing_was_sent() {
            assertThat(items())
                    .containsExactly("What gets in your way?  The chart of 943 476 5919 is slow.Remove this");
            assertThat(problem.isInvalid()).isTrue();
            assertThat(problem.getErrorMessage()).isEqualTo("This holds an NHS number. Take it out.");
            assertThat(title.isInvalid()).isFalse();
            assertThat(sent).isEmpty();
        }

        @Test
        void nobody_can_say_that_it_is_none() {
            assertThat($(NativeButton.class)
                            .withText("This is not about a patient")
                            .all())
                    .isEmpty();
        }

        @Test
        void removing_it_keeps_every_other_word() {
            press("Remove this");

            assertThat(problem.getValue()).isEqualTo("  The chart of is slow.");
            assertThat(problem.isInvalid()).isFalse();
            assertThat(items()).isEmpty();
            assertThat(errors.getElement().getTextRecursively()).isEqualTo("Taken outRead it once more, then go on.");
        }

        @Test
        void it_is_found_again_where_the_writer_has_moved_it() {
            problem.setValue("It is slow for 943 476 5919.");

            press("Remove this");

            assertThat(problem.getValue()).isEqualTo("It is slow for.");
        }

        @Test
        void what_is_left_can_be_sent() {
            press("Remove this");
            tell();

            assertThat(sent).containsExactly("A title|  The chart of is slow.");
            assertThat(errors.isShown()).isFalse();
        }
    }

    @Nested
    class when_it_may_be_about_somebody_else {

        @BeforeEach
        void send() {
            title.setValue("07700 900123 and 07700 900123");
            tell();
        }

        @Test
        void each_place_can_be_taken_out_on_its_own() {
            press("Remove this");

            assertThat(title.getValue()).isEqualTo("and 07700 900123");
            assertThat(items()).hasSize(1);
            assertThat(title.isInvalid()).isTrue();
        }

        @Test
        void saying_that_it_is_not_about_a_patient_sends_it_and_goes_on() {
            press("This is not about a patient");

            assertThat(sent).containsExactly("07700 900123 and 07700 900123|");
            assertThat(followed).containsExactly("thanked");
            assertThat(errors.isShown()).isFalse();
        }

        @Test
        void what_was_said_of_one_field_does_not_hold_for_another() {
            problem.setValue("My 07700 900123");

            press("This is not about a patient");

            assertThat(sent).isEmpty();
            assertThat(items()).containsExactly("What gets in your way?My 07700 900123Remove this");
        }

        @Test
        void an_nhs_number_that_was_added_meanwhile_blocks() {
            problem.setValue("943 476 5919");

            press("This is not about a patient");

            assertThat(sent).isEmpty();
            assertThat($(NativeButton.class)
                            .withText("This is not about a patient")
                            .all())
                    .isEmpty();
        }

        @Test
        void it_holds_for_this_sending_only() {
            press("This is not about a patient");
            tell();

            assertThat(sent).hasSize(1);
            assertThat(errors.isShown()).isTrue();
        }
    }

    @Test
    void the_gravest_comes_first_in_words_and_at_the_field() {
        problem.setValue("Ring 07700 900123 about 943 476 5919.");
        tell();

        assertThat(errors.sentences())
                .startsWith("This holds an NHS number. Take it out: nothing about a patient may be kept here."
                        + " It may also hold a phone number.");
        assertThat(problem.getErrorMessage()).isEqualTo("This holds an NHS number. Take it out.");
    }

    @Test
    void words_of_an_earlier_page_are_shown_and_taken_out_there() {
        var answers = new ArrayList<>(List.of("Ring 07700 900123 at night"));
        errors.words("wish", "What would help", answers::getFirst, words -> answers.set(0, words));
        errors.tries(() -> guard.look(List.of(new Words("wish", answers.getFirst()))));

        press("Remove this");

        assertThat(answers).containsExactly("Ring at night");
    }

    private void tell() {
        errors.tries(
                () -> {
                    guard.look(List.of(
                            new Words("title", title.getValue().strip()),
                            new Words("problem", problem.getValue().strip())));
                    sent.add(title.getValue() + "|" + problem.getValue());
                },
                () -> followed.add("thanked"));
    }

    private void press(String words) {
        test($(NativeButton.class).withText(words).all().getFirst()).click();
    }

    private List<String> items() {
        return $(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
