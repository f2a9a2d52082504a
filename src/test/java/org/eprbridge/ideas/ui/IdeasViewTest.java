package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of all ideas")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class IdeasViewTest extends IdeaScreen {

    @BeforeEach
    void prepare() {
        answers.to(
                IdeaList.Find.class,
                question -> new Page<>(
                        List.of(Ideas.card(FLUIDS, "Fluid chart")),
                        1_204,
                        0,
                        question.page().size()));
    }

    @Test
    void asks_what_the_address_asks() {
        visit("ideas?q=fluid&status=live&division=Surgery&sort=-submittedAt");
        fill();

        var asked = lastAsked();
        assertThat(asked.q()).isEqualTo("fluid");
        assertThat(asked.statuses()).containsExactlyInAnyOrder(IdeaStatus.LIVE, IdeaStatus.CLOSED);
        assertThat(asked.division()).isEqualTo("Surgery");
        assertThat(asked.page().sort()).isEqualTo("-submittedAt");
    }

    @Test
    void ignores_what_it_does_not_understand_in_the_address() {
        visit("ideas?status=lovely&sort=drop&page=x");
        fill();

        assertThat(lastAsked().statuses()).isEmpty();
        assertThat(lastAsked().page().sort()).isEmpty();
    }

    @Test
    void tells_how_many_there_are_and_asks_for_a_page_only() {
        var view = navigate("ideas", IdeasView.class);
        fill();

        assertThat(view.count.getText()).isEqualTo("1,204 ideas");
        assertThat(answers.asked(IdeaList.Find.class))
                .allMatch(question -> question.page().size() <= 50);
    }

    @Test
    void says_what_would_fill_it_when_it_is_empty() {
        answers.to(
                IdeaList.Find.class,
                question ->
                        new Page<IdeaList.Card>(List.of(), 0, 0, question.page().size()));

        visit("ideas");
        assertThat(emptied()).isEqualTo("Nobody has shared an idea yet. Yours could be the first.");

        visit("ideas?q=zebra");
        assertThat(emptied()).startsWith("No idea matches.");
    }

    private String emptied() {
        var view = (IdeasView) getCurrentView();
        assertThat(test(view.list).size()).isZero();
        return view.list.getEmptyStateText();
    }

    @Test
    void asks_again_when_a_filter_changes() {
        var view = navigate("ideas", IdeasView.class);

        view.standing.setValue(WhereItStands.NOT_GOING_AHEAD);
        fill();

        assertThat(lastAsked().statuses()).containsExactlyInAnyOrder(IdeaStatus.DECLINED, IdeaStatus.WITHDRAWN);
    }

    private void fill() {
        var view = (IdeasView) getCurrentView();
        assertThat(test(view.list).getRow(0).title()).isEqualTo("Fluid chart");
    }

    private IdeaList.Find lastAsked() {
        return answers.asked(IdeaList.Find.class).getLast();
    }
}
