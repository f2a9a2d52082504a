package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureList.Choice;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue's screen")
@ViewPackages(packages = "nothing.to.scan")
class CatalogueViewTest extends BrowserlessTest {

    static final FeatureList.Card LETTERS = new FeatureList.Card(
            FeatureEditViewTest.LETTERS, "Discharge letter", "Writes the letter.", "Patient › Letters", "Doctors");

    List<FeatureList.Card> cards = List.of(LETTERS);
    long total = 45;
    FeatureList.Choices choices = new FeatureList.Choices(
            List.of(new Choice("Doctors", 12)),
            List.of(new Choice("Ward 7", 3)),
            List.of(new Choice("nurse", 2)),
            List.of(new Choice("IN_USE", 45), new Choice("RETIRED", 4), new Choice("MERGED", 0)),
            6);

    final Answers answers = new Answers()
            .to(
                    FeatureList.Find.class,
                    question -> new Page<>(cards, total, question.page().page(), 20))
            .to(FeatureList.Facets.class, _ -> choices);

    @Test
    void asks_for_what_the_address_says() {
        show(Role.CLINICIAN, "catalogue?q=letter&audience=Doctors&page=2");

        var asked = answers.asked(FeatureList.Find.class).getLast();
        assertThat(asked.q()).isEqualTo("letter");
        assertThat(asked.to().audience()).isEqualTo("Doctors");
        assertThat(asked.page().page()).isEqualTo(1);
    }

    @Test
    void leads_to_each_feature_and_to_the_pages_around() {
        show(Role.CLINICIAN, "catalogue?page=2");

        assertThat(links()).contains("catalogue/FEAT-3", "catalogue", "catalogue?page=3");
    }

    @Test
    void shows_the_first_page_when_the_address_is_edited_into_nonsense() {
        show(Role.CLINICIAN, "catalogue?page=minus");

        assertThat(answers.asked(FeatureList.Find.class).getLast().page().page())
                .isZero();
    }

    @Test
    void says_how_many_match() {
        assertThat(show(Role.CLINICIAN, "catalogue?q=letter").found.getElement().getTextRecursively())
                .isEqualTo("45 features for “letter”.");
    }

    @Test
    void says_what_to_do_when_nothing_matches() {
        cards = List.of();
        total = 0;

        assertThat(show(Role.CLINICIAN, "catalogue?q=zebra").getElement().getTextRecursively())
                .contains("Nothing matches all of these words.");
    }

    @Test
    void says_that_a_filter_leaves_nothing() {
        cards = List.of();
        total = 0;

        assertThat(show(Role.CLINICIAN, "catalogue?state=merged").getElement().getTextRecursively())
                .contains("No feature fits. Take a filter away to see more.")
                .doesNotContain("The catalogue is empty.");
    }

    @Test
    void begins_again_at_the_first_page_behind_the_last_one() {
        answers.to(
                FeatureList.Find.class,
                question -> new Page<>(
                        question.page().page() == 0 ? cards : List.of(),
                        1,
                        question.page().page(),
                        20));

        assertThat(show(Role.CLINICIAN, "catalogue?page=9").features.getChildren())
                .hasSize(1);
    }

    @Test
    void can_be_narrowed_by_links_that_say_how_many_are_left() {
        var view = show(Role.CLINICIAN, "catalogue?q=letter&page=2");

        assertThat(links())
                .anySatisfy(link -> assertThat(link).contains("q=letter", "audience=Doctors"))
                .anySatisfy(link -> assertThat(link).contains("q=letter", "place=Ward"))
                .anySatisfy(link -> assertThat(link).contains("q=letter", "owner=nurse"))
                .anySatisfy(link -> assertThat(link).contains("q=letter", "state=retired"))
                .noneSatisfy(link -> assertThat(link).contains("q=letter", "audience", "page="));
        assertThat(view.narrowBy.getElement().getTextRecursively()).contains("Ward 7 3", "Retired 4");
    }

    @Test
    void takes_a_choice_away_by_the_same_link() {
        show(Role.CLINICIAN, "catalogue?place=Ward+7&q=x");

        assertThat(links()).contains("catalogue?q=x");
    }

    @Test
    void asks_for_the_retired_ones_when_the_address_says_so() {
        show(Role.CLINICIAN, "catalogue?state=retired&owner=nurse");

        var asked = answers.asked(FeatureList.Find.class).getLast().to();
        assertThat(asked.state()).isEqualTo(FeatureState.RETIRED);
        assertThat(asked.owner()).isEqualTo(new PersonId("nurse"));
    }

    @Test
    void marks_what_is_retired_and_says_what_to_use() {
        cards = List.of(new FeatureList.Card(
                FeatureEditViewTest.LETTERS,
                "Fax",
                "Sends paper.",
                "",
                "",
                FeatureState.RETIRED,
                null,
                List.of(),
                List.of("Telefax"),
                0,
                null,
                new FeatureId("FEAT-9"),
                false));

        assertThat(show(Role.CLINICIAN, "catalogue?state=retired").getElement().getTextRecursively())
                .contains("Retired", "Also called: Telefax", "Use instead: FEAT-9");
    }

    @Test
    void asks_for_those_that_are_hard_to_find_when_the_address_says_so() {
        var view = show(Role.CCIO, "catalogue?hard-to-find=yes");

        assertThat(answers.asked(FeatureList.Find.class).getLast().to().hardToFind())
                .isTrue();
        assertThat(view.found.getElement().getTextRecursively())
                .isEqualTo("45 features that are hard to find. Show all that are in use");
        assertThat(view.narrowBy.getElement().getTextRecursively()).contains("Hard to find (take away) 6");
    }

    @Test
    void marks_what_is_hard_to_find_for_those_who_can_do_something_about_it() {
        cards = List.of(LETTERS.hardToFind(true));

        assertThat(show(Role.CCIO, "catalogue").features.getElement().getTextRecursively())
                .contains("Hard to find");
        assertThat(links()).contains("catalogue?hard-to-find=yes");
    }

    @Test
    void tells_nobody_else_that_others_did_not_find_it() {
        cards = List.of(LETTERS.hardToFind(true));

        assertThat(show(Role.CLINICIAN, "catalogue").getElement().getTextRecursively())
                .doesNotContain("Hard to find");
    }

    @Test
    void offers_adding_to_those_who_keep_the_catalogue() {
        show(Role.CCIO, "catalogue");

        assertThat(links()).contains("catalogue/new", "catalogue/import");
    }

    @Test
    void offers_no_adding_to_others() {
        show(Role.CLINICIAN, "catalogue");

        assertThat(links()).doesNotContain("catalogue/new", "catalogue/import");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private CatalogueView show(Role role, String address) {
        var view = new CatalogueView(
                answers, _ -> () -> {}, () -> Optional.of(Actor.of(new PersonId("P-1"), role)), Staff.DIRECTORY);
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location(address)));
        return view;
    }
}
