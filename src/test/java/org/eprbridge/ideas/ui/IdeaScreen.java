package org.eprbridge.ideas.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eprbridge.ideas.DeflectionNumbers;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.seats.BesideTheWriter;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Live;
import org.eprbridge.platform.messaging.PatientDataGuard;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Guards;
import org.eprbridge.testing.Sent;
import org.eprbridge.testing.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A screen about ideas on fakes: a nurse of surgery is signed in, and what she sends is remembered. */
@SpringJUnitConfig(IdeaScreen.Fakes.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
abstract class IdeaScreen extends SpringBrowserlessTest {

    static final Instant NOW = Instant.parse("2026-08-06T09:00:00Z");
    static final IdeaId FLUIDS = new IdeaId("IDEA-7");

    @Autowired
    List<Object> sent;

    @Autowired
    DraftsInMemory drafts;

    @Autowired
    Answers answers;

    @Autowired
    News news;

    @Autowired
    Neighbour neighbour;

    /** Goes to an address as a link does, with its filters. */
    void visit(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    String heading() {
        return $(H1.class).single().getText();
    }

    String everythingShown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    TextArea area(String label) {
        return $(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    /** Rings when something happened elsewhere. */
    static class News implements Live {

        private final List<Consumer<Set<String>>> watchers = new ArrayList<>();

        @Override
        public Runnable watch(Consumer<Set<String>> changed) {
            watchers.add(changed);
            return () -> watchers.remove(changed);
        }

        void about(IdeaId idea) {
            List.copyOf(watchers).forEach(watcher -> watcher.accept(Set.of(idea.value())));
        }
    }

    /** A neighbour of the form, who remembers what was told. */
    static final class Neighbour implements BesideTheWriter {

        final List<String> told = new ArrayList<>();

        @Nullable
        Writer writer;

        @Override
        public Part part(Writer whoWrites) {
            writer = whoWrites;
            return new Part() {
                @Override
                public Component component() {
                    return new Span("The neighbour");
                }

                @Override
                public void typed(String words) {
                    told.add(words);
                }
            };
        }
    }

    @TestConfiguration
    static class Fakes {

        @Bean
        Neighbour neighbour() {
            return new Neighbour();
        }

        @Bean
        List<Object> sent() {
            return new ArrayList<>();
        }

        @Bean
        Commands commands(List<Object> sent) {
            return Guards.before(Sent.into(sent));
        }

        @Bean
        PatientDataGuard patientData() {
            return Guards.guard();
        }

        @Bean
        DraftsInMemory drafts() {
            return new DraftsInMemory();
        }

        @Bean
        IdeaNumbers numbers() {
            return (_, _) -> FLUIDS;
        }

        @Bean
        DeflectionNumbers deflections() {
            return (_, _, _) -> new DeflectionId("DEF-5");
        }

        @Bean
        ShareEndings endings(
                Commands commands,
                Answers queries,
                Drafts drafts,
                DeflectionNumbers deflections,
                PatientDataGuard patientData,
                Clock clock) {
            return new ShareEndings(commands, queries, drafts, deflections, patientData, clock);
        }

        @Bean
        Answers queries() {
            return new Answers().to(IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), Set.of())));
        }

        @Bean
        News live() {
            return new News();
        }

        @Bean
        WorkingDays workingDays() {
            return WorkingDays.england();
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, WorkingDays.LONDON);
        }

        @Bean
        SignedIn signedIn() {
            return () -> Optional.of(Actor.of(Ideas.NURSE, Role.CLINICIAN).from(Ideas.SURGERY));
        }

        @Bean
        Directory directory() {
            var nurse = new Person(
                    Ideas.NURSE, "nurse", "Grace Okafor", "Staff nurse", Ideas.SURGERY, List.of(Role.CLINICIAN), null);
            return Staff.directory(nurse);
        }
    }
}
