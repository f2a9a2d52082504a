package org.eprbridge.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@DisplayName("The frame around every screen")
@SpringJUnitConfig(FrameTest.Fakes.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@ViewPackages(packages = {"org.eprbridge.shell", "org.eprbridge.ideas.ui"})
class FrameTest extends SpringBrowserlessTest {

    static final Person NURSE = person("nurse", "Grace Oyelaran", "Staff nurse", Role.CLINICIAN);

    @Autowired
    Door door;

    @Nested
    class at_the_front_door {

        @Test
        void offers_the_invented_people_of_a_demo_one_click_each() {
            var view = navigate("login", SignInView.class);

            assertThat(view.offered.getElement().getTextRecursively()).contains("Grace Oyelaran", "Staff nurse");
            assertThat($(SignInForm.class).all()).hasSize(2);
        }

        @Test
        void says_what_to_do_when_there_is_nobody_who_could_sign_in() {
            var nobody = new StaticListableBeanFactory().getBeanProvider(DemoPeople.class);

            var view = new SignInView(door, nobody, Staff.directory());

            assertThat(view.getElement().getTextRecursively()).contains("start it without --no-demo");
            assertThat(view.form.getParent()).isEmpty();
        }

        @Test
        void says_what_to_do_after_a_wrong_password() {
            visit("login?error");

            assertThat(shown()).contains("This user name and password do not belong together.");
        }

        @ParameterizedTest
        @CsvSource({
            "wait=8, Too many wrong passwords. Try again in 8 seconds.",
            "wait=1, Too many wrong passwords. Try again in 1 second.",
            "wait=never, Too many wrong passwords. Try again in a minute.",
            "away, We cannot look up your password at the moment. Try again in a minute."
        })
        void says_when_to_try_again(String why, String sentence) {
            visit("login?" + why);

            assertThat(shown()).contains(sentence);
        }

        @Test
        void leads_whoever_is_signed_in_home() {
            door.person = Optional.of(NURSE.asActor());

            visit("login");

            assertThat($(H1.class).single().getText()).isEqualTo("What waits for you");
        }
    }

    @Nested
    class inside {

        @Test
        void shows_what_waits_as_links() {
            enter(NURSE.asActor());

            assertThat($(H2.class).all().stream().map(H2::getElement).map(e -> e.getTextRecursively()))
                    .contains("A question for you");
            assertThat($(Anchor.class).withText("A question for you").single().getHref())
                    .isEqualTo("my-ideas");
        }

        @Test
        void offers_only_doors_that_open() {
            enter(NURSE.asActor());
            assertThat(menu()).contains("My ideas").doesNotContain("Triage");
        }

        @Test
        void offers_triage_to_those_who_decide() {
            enter(Actor.of(new PersonId("ccio"), Role.CCIO));
            assertThat(menu()).contains("Triage");
        }

        @Test
        void opens_and_closes_the_menu_of_a_phone() {
            enter(NURSE.asActor());
            var button = $(NativeButton.class).withText("Menu").single();

            test(button).click();
            assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("true");
            test(button).click();
            assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        }

        @Test
        void says_that_a_page_is_behind_until_it_has_followed() {
            enter(NURSE.asActor());
            var news = new SaysItIsBehind();
            var frame = $(MainLayout.class).single();

            news.behind();
            assertThat(frame.behind.getText()).contains("a moment behind what you did");
            news.level();
            assertThat(frame.behind.getText()).isEmpty();
        }

        @Test
        void says_kindly_that_an_address_leads_nowhere() {
            enter(NURSE.asActor());
            visit("no-such-place");

            assertThat($(H1.class).single().getText()).isEqualTo("We could not find this page");
        }

        @Test
        void keeps_the_words_of_the_framework_away_from_people() {
            enter(NURSE.asActor());
            visit("no-such-place");

            assertThat(shown()).doesNotContainIgnoringCase("route");
        }
    }

    @Nested
    class in_the_palette {

        @Test
        void opens_the_first_match() {
            enter(NURSE.asActor());
            var palette = new Palette(
                    NURSE.asActor(),
                    List.of((_, _) -> List.of(new Findable.Hit("Screen", "Sign in", "no-such-place"))));
            palette.open();
            palette.openTheFirst();

            assertThat(palette.isOpened()).isFalse();
            assertThat($(H1.class).single().getText()).isEqualTo("We could not find this page");
        }
    }

    private void enter(Actor actor) {
        visit("login");
        door.person = Optional.of(actor);
        visit("");
    }

    private static void visit(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String menu() {
        return $(Nav.class).all().getLast().getElement().getTextRecursively();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static Person person(String userName, String name, String job, Role role) {
        return new Person(new PersonId(userName), userName, name, job, Standing.NONE, List.of(role), null);
    }

    /** Who stands in it. */
    static class Door implements SignedIn {

        Optional<Actor> person = Optional.empty();

        @Override
        public Optional<Actor> actor() {
            return person;
        }
    }

    @TestConfiguration
    static class Fakes {

        @Bean
        Door door() {
            return new Door();
        }

        @Bean
        Live live() {
            return _ -> () -> {};
        }

        @Bean
        AuthenticationContext authentication() {
            return new AuthenticationContext();
        }

        @Bean
        DemoPeople demo() {
            return () -> List.of(NURSE);
        }

        @Bean
        Waiting waiting() {
            return _ -> List.of(
                    new Waiting.Item(1, "A question for you", 1, "Answer it, so that your idea moves on.", "my-ideas"),
                    new Waiting.Item(2, "Nothing here", 0, "", "share"));
        }

        @Bean
        Directory directory() {
            return new Directory() {
                @Override
                public Optional<Person> find(PersonId person) {
                    return everybody().stream()
                            .filter(p -> p.id().equals(person))
                            .findFirst();
                }

                @Override
                public Optional<Person> findByUserName(String userName) {
                    return Optional.empty();
                }

                @Override
                public List<Person> everybody() {
                    return List.of(NURSE);
                }
            };
        }
    }
}
