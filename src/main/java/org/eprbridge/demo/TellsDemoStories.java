package org.eprbridge.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.demo.Story.Step;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.readers.ReadModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * On the first day of a demo, lets the invented people live nine months: every step is a real order by the person who had
 * the right to give it, so nothing in the demo could not have happened.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "epr.demo.ideas", matchIfMissing = true)
class TellsDemoStories implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(TellsDemoStories.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration CATALOGUE_AGE = Duration.ofDays(300);

    private final DemoProgress progress;
    private final DemoOfficers officers;
    private final DemoFeatures features;
    private final Whereabouts whereabouts;
    private final IdeaOrders ideaOrders;
    private final DeliveryOrders deliveryOrders;
    private final TimedCommands commands;
    private final ReadModels readModels;
    private final EventLog eventLog;
    private final Directory directory;
    private final Clock clock;

    private final Reactions reactions = new Reactions();
    private final Set<String> brokenOff = new HashSet<>();

    TellsDemoStories(
            DemoProgress progress,
            DemoOfficers officers,
            DemoFeatures features,
            Whereabouts whereabouts,
            IdeaOrders ideaOrders,
            DeliveryOrders deliveryOrders,
            TimedCommands commands,
            ReadModels readModels,
            EventLog eventLog,
            Directory directory,
            Clock clock) {
        this.progress = progress;
        this.officers = officers;
        this.features = features;
        this.whereabouts = whereabouts;
        this.ideaOrders = ideaOrders;
        this.deliveryOrders = deliveryOrders;
        this.commands = commands;
        this.readModels = readModels;
        this.eventLog = eventLog;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tell();
    }

    /** The stories that could not be told to the end: none, as long as they keep the rules. */
    Set<String> tell() {
        var before = progress.telling();
        if (before.filter(DemoProgress.Telling::finished).isPresent()) {
            return Set.of();
        }
        if (before.isEmpty() && eventLog.head() > officers.facts()) {
            log.info("This database has a history of its own, so no demo ideas were added.");
            return Set.of();
        }
        var telling = before.orElseGet(() -> progress.begin(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        tell(telling.begunAt(), before.isPresent());
        progress.finish(telling, clock.instant());
        log.info(
                "Added demo ideas in {} ms.",
                Duration.between(telling.begunAt(), clock.instant()).toMillis());
        return Set.copyOf(brokenOff);
    }

    private void tell(Instant last, boolean again) {
        settle();
        var stories = StoryFile.read(new ClassPathResource("demo/stories.txt"));
        tellOfFeatures(last);
        var told = again ? toldBefore(stories) : Set.<Told>of();
        for (Moment moment : inOrder(stories, last)) {
            var key = moment.story().key();
            if (!told.contains(new Told(key, moment.at())) && !brokenOff.contains(key)) {
                tell(moment);
            }
        }
        settle();
    }

    private Set<Told> toldBefore(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> whereabouts.momentsOf(whereabouts.idea(story.key())).stream()
                        .map(at -> new Told(story.key(), at)))
                .collect(Collectors.toSet());
    }

    private void tellOfFeatures(Instant last) {
        var order = features.order();
        var first = order.features().getFirst().feature();
        if (eventLog.history(first.value()).isEmpty()) {
            commands.send(actor(new PersonId("analyst-forms")), last.minus(CATALOGUE_AGE), order);
        }
        settle();
    }

    private static List<Moment> inOrder(List<Story> stories, Instant last) {
        var moments = new ArrayList<Moment>();
        for (Story story : stories) {
            var times = Moments.of(story, last);
            for (int number = 0; number < times.size(); number++) {
                moments.add(new Moment(story, number, times.get(number)));
            }
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private void tell(Moment moment) {
        var key = moment.story().key();
        try {
            if (moment.number() == 0) {
                submit(moment);
            } else {
                follow(moment, moment.step());
            }
        } catch (Refused | Misshapen | IllegalStateException e) {
            brokenOff.add(key);
            log.warn("The demo story {} breaks off at step {}: {}", key, moment.number(), e.getMessage());
        }
    }

    private void submit(Moment moment) {
        var story = moment.story();
        commands.send(
                actor(story.submitter()), moment.at(), new SubmitIdea(whereabouts.idea(story.key()), story.text()));
    }

    private void follow(Moment moment, Step step) {
        var key = moment.story().key();
        if (reactions.mustComeBefore(key, step)) {
            settle();
        }
        commands.send(actor(step.who()), moment.at(), order(moment, step));
        reactions.follow(key, step);
    }

    private Object order(Moment moment, Step step) {
        var idea = whereabouts.idea(moment.story().key());
        var onIdea = ideaOrders.order(idea, step, moment.at());
        if (onIdea.isPresent()) {
            return onIdea.get();
        }
        var change = whereabouts.changeFor(idea);
        return deliveryOrders
                .changeOrder(change, step)
                .<Object>map(order -> order)
                .or(() -> deliveryOrders.reviewOrder(ReviewId.of(change), step, moment.at()))
                .or(() -> deliveryOrders.incidentOrder(change, step, moment.at()))
                .orElseThrow(() -> new IllegalStateException("Nobody knows how somebody " + step.verb() + "."));
    }

    private Actor actor(PersonId person) {
        if (person.equals(Actor.SYSTEM.person())) {
            return Actor.SYSTEM;
        }
        return directory
                .find(person)
                .orElseThrow(() -> new IllegalStateException("Nobody is called " + person + "."))
                .asActor();
    }

    private void settle() {
        readModels.catchUp(PATIENCE);
        reactions.haveCome();
    }

    private record Told(String story, Instant at) {}

    /** @param number 0 for sending, then the steps from 1 */
    private record Moment(Story story, int number, Instant at) {

        Step step() {
            return story.steps().get(number - 1);
        }
    }
}
