package org.eprbridge.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.EprBridge;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.DemoPeople;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = EprBridge.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"epr.demo.ideas=false", "epr.people.refresh=PT1H"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The first day of a demo")
class TellingTheDemoTest {

    static final int CRASH_AFTER = 150;
    static final PersonId STAND_IN = new PersonId("cso-deputy");

    @Autowired
    DemoProgress progress;

    @Autowired
    DemoOfficers officers;

    @Autowired
    DemoFeatures features;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    IdeaOrders ideaOrders;

    @Autowired
    DeliveryOrders deliveryOrders;

    @Autowired
    TimedCommands commands;

    @Autowired
    ReadModels readModels;

    @Autowired
    EventLog eventLog;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    Officers inOffice;

    final List<Object> sent = new ArrayList<>();
    boolean told;

    /** Told once for all tests, and interrupted in the middle, as by a crash. */
    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        told = true;
        assertThatThrownBy(() -> teller(this::sendUntilTheCrash).tell()).isInstanceOf(UncheckedIOException.class);
        assertThat(teller(this::send).tell()).isEmpty();
    }

    @Test
    void tells_every_step_once_although_it_was_interrupted() {
        var steps =
                stories().stream().mapToInt(story -> 1 + story.steps().size()).sum();
        assertThat(sent).hasSize(steps + 1).doesNotHaveDuplicates();
    }

    @Test
    void is_not_told_again_on_the_second() {
        var head = eventLog.head();
        assertThat(teller(this::send).tell()).isEmpty();
        assertThat(eventLog.head()).isEqualTo(head);
    }

    @Test
    void lies_in_the_past() {
        assertThat(everything()).allMatch(fact -> fact.at().isBefore(clock.instant()));
    }

    @Test
    void shows_changes_in_every_stage() {
        assertThat(everything().map(Recorded::event))
                .filteredOn(ChangeEvent.ChangeMoved.class::isInstance)
                .extracting(event -> ((ChangeEvent.ChangeMoved) event).to())
                .contains(Stage.READY, Stage.BUILDING, Stage.TESTING, Stage.READY_TO_RELEASE, Stage.LIVE, Stage.CLOSED);
        assertThat(kinds()).contains("ChangeDropped", "ChangeBlocked");
    }

    @Test
    void shows_every_way_that_safety_can_decide() {
        assertThat(kinds())
                .contains(
                        "SafetyReviewOpened",
                        "SafetyReviewSigned",
                        "SafetyReviewRefused",
                        "SignOffBecameStale",
                        "ReleaseAuthorised");
    }

    @Test
    void shows_everything_that_can_happen_to_an_idea() {
        assertThat(kinds())
                .containsAll(Stream.of(IdeaEvent.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void gives_every_reason_for_a_no_and_knows_everybody_to_refer_to() {
        assertThat(facts(IdeaEvent.IdeaDeclined.class).map(IdeaEvent.IdeaDeclined::reasonCode))
                .contains(DeclineReason.values());
        assertThat(facts(IdeaEvent.IdeaReferred.class).map(IdeaEvent.IdeaReferred::to))
                .contains(ReferredTo.values());
    }

    /** The lead judged what is left of the risk, so only somebody else may sign. */
    @Test
    void leaves_a_review_to_the_deputy_who_stands_in_for_the_lead_today() {
        var change = whereabouts.changeFor(whereabouts.idea("sepsis-clock"));
        var today = WorkingDays.londonDay(clock.instant());
        assertThat(demoPeople.whoMaySignIn()).extracting(Person::id).contains(STAND_IN);
        assertThat(inOffice.inTheWayOfSigning(STAND_IN, change, today)).isEmpty();
        assertThat(eventLog.history(ReviewId.of(change).value()))
                .filteredOn(
                        fact -> fact.event() instanceof HazardAssessed assessed && assessed.phase() == Phase.RESIDUAL)
                .extracting(fact -> fact.actor().person())
                .containsOnly(new PersonId("cso"));
        assertThat(everythingAbout(whereabouts.idea("sepsis-clock")).map(Recorded::event))
                .noneMatch(SafetyReviewSigned.class::isInstance);
    }

    private TellsDemoStories teller(TimedCommands through) {
        return new TellsDemoStories(
                progress,
                officers,
                features,
                whereabouts,
                ideaOrders,
                deliveryOrders,
                through,
                readModels,
                eventLog,
                directory,
                clock);
    }

    private void send(Actor actor, Instant at, Object command) {
        commands.send(actor, at, command);
        sent.add(List.of(actor.person(), command));
    }

    private void sendUntilTheCrash(Actor actor, Instant at, Object command) {
        if (sent.size() == CRASH_AFTER) {
            throw new UncheckedIOException(new IOException("The power is gone."));
        }
        send(actor, at, command);
    }

    private <T> Stream<T> facts(Class<T> kind) {
        return everything().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    private Set<String> kinds() {
        return everything().map(fact -> fact.event().getClass().getSimpleName()).collect(Collectors.toSet());
    }

    private Stream<Recorded> everything() {
        return stories().stream().flatMap(story -> everythingAbout(whereabouts.idea(story.key())));
    }

    private Stream<Recorded> everythingAbout(IdeaId idea) {
        var own = eventLog.history(idea.value());
        var changes = own.stream()
                .map(Recorded::event)
                .filter(IdeaEvent.ChangeFollowed.class::isInstance)
                .map(event -> ((IdeaEvent.ChangeFollowed) event).change())
                .distinct()
                .flatMap(change -> Stream.concat(
                        eventLog.history(change.value()).stream(),
                        eventLog.history(ReviewId.of(change).value()).stream()));
        return Stream.concat(own.stream(), changes);
    }

    private static List<Story> stories() {
        return StoryFile.read(new ClassPathResource("demo/stories.txt"));
    }
}
