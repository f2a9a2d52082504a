package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feature's page")
@ViewPackages(packages = "nothing.to.scan")
class FeatureViewTest extends BrowserlessTest {

    static final FeatureId LETTERS = FeatureEditViewTest.LETTERS;

    Optional<FeaturePage.View> answer = Optional.of(FeatureEditViewTest.page("Writes the letter.", 0));

    @Test
    void numbers_the_steps_once() {
        show(Role.CLINICIAN);

        assertThat($(ListItem.class).all()).extracting(ListItem::getText).containsExactly("Open the chart", "Sign");
    }

    @Test
    void offers_editing_to_those_who_keep_the_catalogue() {
        show(Role.DIGITAL_ANALYST);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("catalogue/FEAT-3/edit");
    }

    @Test
    void offers_no_editing_to_others() {
        show(Role.CLINICIAN);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("catalogue/FEAT-3/edit");
    }

    @Test
    void says_so_when_there_is_no_such_feature() {
        answer = Optional.empty();

        assertThat(show(Role.CLINICIAN).getElement().getTextRecursively())
                .contains("The catalogue has no feature with the reference FEAT-3.");
    }

    private FeatureView show(Role role) {
        var view = new FeatureView(
                new Answers().to(FeaturePage.Of.class, _ -> answer),
                new Nobody(),
                () -> Optional.of(Actor.of(new PersonId("P-1"), role)),
                _ -> () -> {});
        UI.getCurrent().add(view);
        view.show(LETTERS);
        return view;
    }

    /** A directory that has forgotten everybody. */
    static class Nobody implements Directory {

        @Override
        public Optional<Person> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> findByUserName(String userName) {
            return Optional.empty();
        }

        @Override
        public List<Person> everybody() {
            return List.of();
        }
    }
}
