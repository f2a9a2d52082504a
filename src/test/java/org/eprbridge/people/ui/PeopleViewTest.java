package org.eprbridge.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.PeopleList;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("People and roles")
@ViewPackages(packages = "nothing.to.scan")
class PeopleViewTest extends BrowserlessTest {

    static final PeopleList.Card ASHA = new PeopleList.Card(
            new PersonId("P-2"),
            "ccio",
            "Asha Patel",
            "Consultant anaesthetist",
            "Doctor",
            "Medical and Dental",
            "Theatres",
            "RXX",
            "Northfield Hospitals",
            List.of(Role.CCIO, Role.CLINICIAN));

    final Answers answers = new Answers().to(PeopleList.Find.class, _ -> new Page<>(List.of(ASHA), 1, 0, 50));
    final PeopleView view = new PeopleView(answers);

    @BeforeEach
    void open() {
        UI.getCurrent().add(view);
        view.show(UrlState.of(new Location("people?q=asha&role=ccio&sort=-division")));
    }

    @Test
    void asks_for_the_words_and_the_role_of_the_address() {
        assertThat(test(view.people).size()).isEqualTo(1);

        var last = answers.asked(PeopleList.Find.class).getLast();
        assertThat(last.q()).isEqualTo("asha");
        assertThat(last.role()).isEqualTo(Role.CCIO);
    }

    @Test
    void says_what_the_chosen_role_may_do() {
        assertThat(view.about.getText()).startsWith("Decides on ideas");
    }

    @Test
    void says_how_many_there_are() {
        test(view.people).size();

        assertThat(view.found.getText()).isEqualTo("1 person");
    }

    @Test
    void ignores_a_role_that_does_not_exist() {
        view.show(UrlState.of(new Location("people?role=king")));

        test(view.people).size();
        assertThat(answers.asked(PeopleList.Find.class).getLast().role()).isNull();
        assertThat(view.about.isVisible()).isFalse();
    }
}
