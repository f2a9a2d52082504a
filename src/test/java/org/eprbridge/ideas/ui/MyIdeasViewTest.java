package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of my ideas")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class MyIdeasViewTest extends IdeaScreen {

    List<IdeaList.Card> followed = List.of();

    @Test
    void says_what_will_be_here_when_nothing_was_shared() {
        open(List.of());

        assertThat(everythingShown()).contains("You have not shared an idea yet.");
    }

    @Test
    void puts_what_needs_the_sender_on_top() {
        open(List.of(Ideas.card(FLUIDS, "Fluid chart"), question(new IdeaId("IDEA-9"), "Bed board")));

        assertThat($(H2.class).all().stream().map(H2::getText))
                .containsExactly("We need more from you", "Your other ideas");
        assertThat($(IdeaCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("We need more from you", "Bed board", "Please answer by 12 August 2026");
    }

    @Test
    void promises_an_answer_by_a_day() {
        open(List.of(Ideas.card(FLUIDS, "Fluid chart")));

        assertThat($(IdeaCard.class).single().getElement().getTextRecursively())
                .contains("An answer by 12 August 2026");
    }

    @Test
    void asks_only_for_the_ideas_of_the_person_who_looks() {
        open(List.of());

        assertThat(answers.asked(IdeaList.Find.class)).allMatch(question -> question.mine() != question.followed());
    }

    @Test
    void tells_the_news_of_ideas_that_somebody_follows() {
        followed = List.of(Ideas.card(new IdeaId("IDEA-12"), "Bed board"));
        open(List.of());

        assertThat($(H2.class).all().stream().map(H2::getText)).containsExactly("Following");
        assertThat($(IdeaCard.class).single().getElement().getTextRecursively()).contains("Bed board");
    }

    @Test
    void continues_a_draft() {
        drafts.save(Ideas.NURSE, "d-1", Map.of("title", "Half an idea"), NOW);

        open(List.of());

        assertThat($(Anchor.class).withText("Continue").single().getHref()).isEqualTo("share/d-1/problem");
    }

    @Test
    void discards_a_draft_and_takes_that_back() {
        drafts.save(Ideas.NURSE, "d-1", Map.of("title", "Half an idea"), NOW);
        open(List.of());

        test(button("Discard")).click();
        assertThat(drafts.of(Ideas.NURSE)).isEmpty();

        test($(NativeButton.class).withText("Undo").single()).click();
        assertThat(drafts.only().answers()).containsEntry("title", "Half an idea");
    }

    private void open(List<IdeaList.Card> mine) {
        answers.to(
                IdeaList.Find.class,
                question -> question.followed()
                        ? new Page<>(
                                followed, followed.size(), 0, question.page().size())
                        : new Page<>(mine, mine.size(), 0, question.page().size()));
        navigate("my-ideas", MyIdeasView.class);
    }

    private static IdeaList.Card question(IdeaId idea, String title) {
        return new IdeaList.Card(
                idea,
                title,
                "",
                IdeaStatus.AWAITING_SUBMITTER,
                PublicStatus.MORE_NEEDED,
                Ideas.NURSE,
                "Grace Okafor",
                "Registered nurse",
                "Surgery",
                Ideas.SUBMITTED,
                Ideas.SUBMITTED,
                "Asha Patel asks which ward.",
                Ball.SUBMITTER,
                LocalDate.parse("2026-08-12"),
                false,
                false,
                0,
                1,
                null);
    }
}
