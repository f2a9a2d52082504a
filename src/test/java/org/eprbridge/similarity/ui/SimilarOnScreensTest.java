package org.eprbridge.similarity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.seats.BesideTheWriter;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.similarity.Similar;
import org.eprbridge.similarity.Similar.FeatureLike;
import org.eprbridge.similarity.Similar.IdeaLike;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beside the form, whoever writes sees what is like their words")
@ViewPackages(packages = "nothing.to.scan")
class SimilarOnScreensTest extends BrowserlessTest {

    Similar.Found found = new Similar.Found(List.of(feature(0.8), feature(0.1)), List.of(idea(0.5)), 7);

    final Answers answers = new Answers().to(Similar.To.class, _ -> found);
    final List<FeatureId> solved = new ArrayList<>();
    final List<IdeaId> supported = new ArrayList<>();
    final SimilarPart part = new SimilarPart(answers, new BesideTheWriter.Writer() {
        @Override
        public void isHelpedBy(FeatureId feature) {
            solved.add(feature);
        }

        @Override
        public void supports(IdeaId idea) {
            supported.add(idea);
        }
    });

    @BeforeEach
    void open() {
        UI.getCurrent().add(part);
    }

    @Test
    void a_feature_with_the_reason_and_its_guide_in_a_new_tab() {
        part.typed("where are the drugs to take home");

        assertThat(shown()).contains("You can do this today:", "Where is my TTO", "Why you see this: matches");
        assertThat($(Anchor.class).all()).allSatisfy(link -> {
            assertThat(link.getTarget()).contains("_blank");
            assertThat(link.getText()).endsWith("(opens in a new tab)");
        });
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("catalogue/FEAT-1", "ideas/IDEA-1");
    }

    @Test
    void a_feature_that_solves_it_is_told_to_the_form() {
        part.typed("where are the drugs to take home");

        var button = $(NativeButton.class).withText("That solves it").single();
        assertThat(button.getAriaLabel()).contains("That solves it: Where is my TTO");
        test(button).click();
        assertThat(solved).containsExactly(new FeatureId("FEAT-1"));
    }

    @Test
    void an_idea_with_what_became_of_it() {
        part.typed("where are the drugs to take home");

        assertThat(shown()).contains("Somebody asked this:", "Not going ahead. Declined. It would be too slow.");
    }

    @Test
    void an_idea_that_can_be_supported_instead() {
        part.typed("where are the drugs to take home");

        test($(NativeButton.class).withText("Support this one").single()).click();
        assertThat(supported).containsExactly(new IdeaId("IDEA-1"));
    }

    @Test
    void an_idea_that_is_live_needs_no_more_support() {
        found = new Similar.Found(List.of(), List.of(idea(0.5, PublicStatus.LIVE)), 7);
        part.typed("where are the drugs to take home");

        assertThat($(NativeButton.class).all()).isEmpty();
    }

    @Test
    void how_many_there_are_is_said_to_those_who_listen() {
        part.typed("where are the drugs to take home");

        assertThat(part.counted.getElement().getAttribute("role")).isEqualTo("status");
        assertThat(part.counted.getText()).isEqualTo("1 feature may do this already, and 1 idea is much the same.");
    }

    @Test
    void nothing_after_a_few_letters() {
        part.typed("where are");

        assertThat(answers.asked(Similar.To.class)).isEmpty();
        assertThat(shown()).doesNotContain("TTO");
    }

    @Test
    void nothing_any_more_when_the_words_are_gone() {
        part.typed("where are the drugs to take home");
        part.typed("");

        assertThat(shown()).doesNotContain("TTO");
        assertThat(part.counted.getText()).isEmpty();
    }

    @Test
    void a_story_that_is_too_long_is_looked_at_in_part() {
        part.typed("drugs ".repeat(2_000));

        assertThat(answers.asked(Similar.To.class).getFirst().text()).hasSize(Similar.LONGEST);
    }

    @Test
    void nothing_when_the_index_cannot_answer_and_nobody_is_disturbed() {
        answers.to(Similar.To.class, _ -> {
            throw new IllegalStateException("not yet");
        });
        part.typed("where are the drugs to take home");

        assertThat(shown()).doesNotContain("TTO");
    }

    private String shown() {
        return part.getElement().getTextRecursively();
    }

    private static FeatureLike feature(double score) {
        return new FeatureLike(
                new FeatureId("FEAT-1"),
                score > 0.5 ? "Where is my TTO" : "Something else",
                "Shows how far they are.",
                score,
                "matches *drugs to take home* → TTO",
                List.of("TTO"));
    }

    private static IdeaLike idea(double score) {
        return idea(score, PublicStatus.NOT_GOING_AHEAD);
    }

    private static IdeaLike idea(double score, PublicStatus status) {
        return new IdeaLike(
                new IdeaId("IDEA-1"),
                "A sound when the TTO is there",
                score,
                "matches *drugs to take home* → TTO",
                List.of("TTO"),
                status,
                "Declined. It would be too slow.");
    }
}
