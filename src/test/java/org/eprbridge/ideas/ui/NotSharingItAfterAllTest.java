package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Not sharing an idea after all")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class NotSharingItAfterAllTest extends SharingAnIdea {

    static final FeatureId CHART = new FeatureId("FEAT-12");
    static final IdeaId THEIRS = new IdeaId("IDEA-3");

    @Nested
    class because_a_feature_solves_it {

        @BeforeEach
        void on_the_first_page() {
            begin();
            field("Give it a title, in one line").setValue("Fluid chart");
        }

        @Test
        void with_the_words_typed_so_far_and_without_an_idea() {
            type("What gets in your way?", "I add up by hand.");
            solvedBy(CHART);

            assertThat(sent)
                    .containsExactly(
                            new FindFeatureInstead(new DeflectionId("DEF-5"), CHART, "Fluid chart\nI add up by hand."));
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
        }

        @Test
        void and_brings_the_draft_back_when_it_does_not_after_all() {
            type("What gets in your way?", "I add up by hand.");
            var draft = drafts.only();
            solvedBy(CHART);
            sent.clear();

            var guide = new Screen("Fluid balance chart") {};
            UI.getCurrent().add(guide);
            press("Undo");
            UI.getCurrent().remove(guide);

            assertThat(sent).containsExactly(new UndoFinding(new DeflectionId("DEF-5")));
            assertThat(drafts.only().answers()).isEqualTo(draft.answers());
            assertThat(heading()).isEqualTo("What gets in your way?");
        }

        @Test
        void and_whatever_may_be_about_a_patient_stays_behind() {
            type("What gets in your way?", "Ring me on 07700 900123, please.");
            solvedBy(CHART);

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FindFeatureInstead.class,
                            found -> assertThat(found.text())
                                    .contains("Ring me on")
                                    .doesNotContain("900123"));
        }

        @Test
        void and_without_a_word_it_is_not_over() {
            field("Give it a title, in one line").setValue("");
            solvedBy(CHART);

            assertThat($(FormErrors.class).single().sentences())
                    .isEqualTo("Say in your own words what you were looking for.");
            assertThat(drafts.of(Ideas.NURSE)).hasSize(1);
        }

        private void solvedBy(FeatureId feature) {
            Objects.requireNonNull(neighbour.writer).isHelpedBy(feature);
        }
    }

    @Nested
    class because_somebody_elses_says_it {

        @BeforeEach
        void on_the_first_page() {
            answers.to(IdeaTimeline.Of.class, _ -> List.of());
            begin();
        }

        @Test
        void with_nothing_counted_while_no_number_is_typed() {
            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).containsExactly(new SupportIdea(THEIRS, 0, 0, 1, ""));
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
            assertThat(heading()).isNotEqualTo("What gets in your way?");
        }

        @Test
        void and_what_was_said_of_it_before_is_not_lost() {
            var before = new IdeaPage.Support(Ideas.NURSE, "Grace Okafor", "", "", 7, 3, 12, "Nights", NOW);
            answers.to(
                    IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), Set.of(), List.of(before))));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).isEmpty();
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
        }

        @Test
        void but_not_with_half_of_what_weighs_it() {
            answerTheFirstPage();
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("20");
            var draft = drafts.only();
            UI.getCurrent().navigate(ShareStep.PROBLEM.in(draft.draftId()));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).isEmpty();
            assertThat(everythingShown())
                    .contains("not how many minutes it costs each time. Say both, or clear the one.");
            assertThat($(Anchor.class).all())
                    .filteredOn(link -> link.getText().startsWith("You have said how many times"))
                    .extracting(Anchor::getHref)
                    .containsExactly(ShareStep.WHO.in(draft.draftId()));
            assertThat(drafts.only().answers()).isEqualTo(draft.answers());
        }

        @Test
        void with_the_numbers_that_were_typed_on_a_later_page() {
            answerTheFirstPage();
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("20");
            field("How many minutes does it cost each time? (optional)").setValue("2,5");
            UI.getCurrent().navigate(ShareStep.PROBLEM.in(drafts.only().draftId()));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).containsExactly(new SupportIdea(THEIRS, 20, 2.5, 1, ""));
        }
    }
}
