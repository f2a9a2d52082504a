package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of reviews that are due")
@ViewPackages(packages = "nothing.to.scan")
class ReviewsViewTest extends BrowserlessTest {

    static final Card LETTERS = new Card(
            new FeatureId("FEAT-3"),
            "Discharge letter",
            "Writes.",
            "",
            "",
            FeatureState.IN_USE,
            Cast.NURSE.person(),
            List.of(),
            List.of(),
            0,
            LocalDate.of(2026, 5, 1),
            null,
            false);

    List<Card> cards = List.of(LETTERS);

    final Answers answers = new Answers().to(FeatureList.Find.class, _ -> new Page<>(cards, cards.size(), 0, 50));

    @Test
    void asks_for_ones_own_that_are_due_today() {
        show("catalogue/reviews");

        var asked = answers.asked(FeatureList.Find.class).getLast().to();
        assertThat(asked.owner()).isEqualTo(Cast.NURSE.person());
        assertThat(asked.dueBy()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(asked.state()).isEqualTo(FeatureState.IN_USE);
    }

    @Test
    void asks_for_everybodys_when_the_address_says_so() {
        show("catalogue/reviews?whose=all");

        assertThat(answers.asked(FeatureList.Find.class).getLast().to().owner()).isNull();
    }

    @Test
    void says_since_when() {
        var view = show("catalogue/reviews");

        assertThat(view.found.getText()).isEqualTo("1 review is due.");
        assertThat(view.list.getElement().getTextRecursively()).contains("Discharge letter", "1 May 2026", "nurse");
    }

    @Test
    void says_what_would_be_here() {
        cards = List.of();

        assertThat(show("catalogue/reviews").list.getElement().getTextRecursively())
                .contains("Nothing is due.");
    }

    private ReviewsView show(String address) {
        var view = new ReviewsView(
                answers,
                Staff.DIRECTORY,
                () -> Optional.of(Cast.NURSE),
                _ -> () -> {},
                Clock.fixed(MONDAY, ZoneOffset.UTC));
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location(address)));
        return view;
    }
}
