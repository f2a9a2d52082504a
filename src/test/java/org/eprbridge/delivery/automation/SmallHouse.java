package org.eprbridge.delivery.automation;

import static org.eprbridge.testing.Stories.NOW;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.eprbridge.delivery.AuditSample;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchPeriod;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.TablesInUse;
import org.eprbridge.safety.domain.ReviewsInTests;
import org.eprbridge.testing.Staff;

/**
 * The real aggregates and the real reactions in memory. Reactions hear what happened late, in any order between streams,
 * and sometimes twice; within one stream they hear it in order, as in the product.
 */
final class SmallHouse {

    private final Fault planted;
    private final Configuration axon;
    private final CommandGateway gateway;
    private final Map<String, List<Reaction>> reactions;
    private final Map<String, String> numbers = new HashMap<>();

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private EventStorageEngine engine = new InMemoryEventStorageEngine();
    private List<Heard> heard = new ArrayList<>();
    private final Map<String, List<DomainEventMessage<?>>> streams = new TreeMap<>();
    private final List<Reader> readers = new ArrayList<>();

    private Instant now = NOW;

    SmallHouse(Directory people) {
        this(people, Fault.NONE);
    }

    /** @param planted what is wrong with this house */
    SmallHouse(Directory people, Fault planted) {
        this.planted = planted;
        var authority = new ReleaseAuthority[1];
        var officers = new Object[1];
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(config -> exchangeable())
                .configureCorrelationDataProviders(config -> List.of(
                        new SimpleCorrelationDataProvider(Envelope.ACTOR, Envelope.ROLE, Envelope.ON_BEHALF_OF)))
                .configureAggregate(Insides.named("org.eprbridge.ideas.domain.Idea"))
                .configureAggregate(Insides.named("org.eprbridge.delivery.domain.Change"))
                .configureAggregate(Insides.named("org.eprbridge.safety.domain.SafetyReview"))
                .registerCommandHandler(Insides::joinsIdeas)
                .configureAggregate(Insides.named("org.eprbridge.safety.officers.domain.SafetyOfficer"))
                .registerComponent(Officers.class, config -> Insides.passing(Officers.class, officers))
                .registerComponent(Insides.leads(), config -> Insides.passing(Insides.leads(), officers))
                .registerComponent(Directory.class, config -> people)
                .registerComponent(AuditSample.class, config -> new AuditSample(50, "seed"))
                .registerComponent(WatchPeriod.class, config -> new WatchPeriod(14))
                .registerComponent(TablesInUse.class, config -> ReviewPasts.TABLES_IN_USE)
                .registerComponent(
                        ReleaseAuthority.class,
                        config -> (review, change, ideas, involved, now) ->
                                authority[0].authorise(review, change, ideas, involved, now))
                .buildConfiguration();
        axon.start();
        axon.eventBus().subscribe(this::listen);
        officers[0] = Insides.officers(axon, log());
        authority[0] = planted.in(Insides.gate(axon, planted.in((Officers) officers[0])));
        axon.commandBus().registerDispatchInterceptor(commands -> (index, command) -> guarded(command));
        gateway = axon.commandGateway();
        reactions = reactions();
    }

    /** Everything is forgotten; the next story begins. */
    void beginAgain() {
        engine = new InMemoryEventStorageEngine();
        heard = new ArrayList<>();
        streams.clear();
        readers.clear();
        numbers.clear();
        now = NOW;
    }

    void pass(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ENGLAND);
    }

    void close() {
        axon.shutdown();
    }

    /** What has happened so far, in the order of the log. */
    List<Heard> facts() {
        return heard;
    }

    /** @return whether it was done */
    boolean attempt(Actor actor, Object command) {
        try {
            send(actor, command);
            return true;
        } catch (Refused | Misshapen notDone) {
            return false;
        }
    }

    /** One reaction hears one thing; now and then it goes some steps back and hears them again. */
    void deliverSomething(Random chance) {
        var waiting = readers.stream().filter(Reader::waits).toList();
        if (!waiting.isEmpty()) {
            waiting.get(chance.nextInt(waiting.size())).hear();
        }
        if (chance.nextInt(20) == 0 && !readers.isEmpty()) {
            readers.get(chance.nextInt(readers.size())).goBack(1 + chance.nextInt(3));
        }
    }

    void deliverEverything() {
        for (boolean news = true; news; ) {
            var waiting = readers.stream().filter(Reader::waits).toList();
            waiting.forEach(Reader::hear);
            news = !waiting.isEmpty();
        }
    }

    /** Where a change stands, for people who look at the board. */
    Stage stageOf(ChangeId change) {
        return streams.getOrDefault(change.value(), List.of()).reversed().stream()
                .map(DomainEventMessage::getPayload)
                .filter(ChangeMoved.class::isInstance)
                .map(it -> ((ChangeMoved) it).to())
                .findFirst()
                .orElse(Stage.PROPOSED);
    }

    /** What an officer would have read before signing. */
    RecordId recordOf(ReviewId review) {
        return ReviewsInTests.record(streams.getOrDefault(review.value(), List.of()));
    }

    private void send(Actor actor, Object command) {
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, Envelope.of(actor, now)));
        } catch (Refusal refusal) {
            throw new Refused(refusal.type(), refusal.kind(), refusal.sentence(Staff.TELLING));
        } catch (AggregateNotFoundException e) {
            throw new Refused("not-found", Refusal.Kind.NOT_FOUND, "There is nothing with this reference.");
        }
    }

    private void listen(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            var event = (DomainEventMessage<?>) message;
            heard.add(new Heard(
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    event.getPayload(),
                    Envelope.actor(event.getMetaData()),
                    now));
            streams.computeIfAbsent(event.getAggregateIdentifier(), this::newStream)
                    .add(event);
        }
    }

    private List<DomainEventMessage<?>> newStream(String id) {
        var stream = new ArrayList<DomainEventMessage<?>>();
        reactions.values().forEach(group -> readers.add(new Reader(group, stream)));
        return stream;
    }

    private static CommandMessage<?> guarded(CommandMessage<?> command) {
        var actor = Envelope.actor(command.getMetaData());
        var allowed = command.getPayloadType().getAnnotation(AllowedFor.class).value();
        var role = allowed.length == 0
                ? actor.actedIn()
                : Arrays.stream(allowed)
                        .filter(actor::is)
                        .findFirst()
                        .orElseThrow(() -> new Refused("not-allowed", Refusal.Kind.NOT_ALLOWED, "Not allowed."));
        return command.andMetaData(Map.of(Envelope.ROLE, role.name()));
    }

    private Map<String, List<Reaction>> reactions() {
        var onward = new Onward(this::send);
        References references = (prefix, key) -> numbers.computeIfAbsent(
                prefix + ":" + key,
                it -> prefix + "-"
                        + (1
                                + numbers.keySet().stream()
                                        .filter(known -> known.startsWith(prefix + ":"))
                                        .count()));
        var own = new OwnChanges(references);
        var log = log();
        var changes = new ChangesOfIdeas(log, own);
        var joinings = new Joinings(log);
        return List.of(
                        new WhenIdeaAcceptedThenOpenOrJoinChange(onward, own),
                        new WhenIdeaReopenedThenLeaveChange(onward, changes),
                        new WhenIdeaTakesInAnotherThenAnswerBoth(onward, changes, joinings),
                        new WhenIdeaJoinsChangeThenAnswerWhatItTookIn(onward, joinings),
                        new WhenJoinedIdeaIsAnsweredThenNameItsPeopleInvolved(onward),
                        new WhenIdeaJoinsChangeThenTellIt(onward),
                        new WhenChangeMovesThenTellIdeas(onward),
                        new WhenChangeIsDroppedThenReturnIdeas(onward),
                        new WhenImpactIsSeenThenOpenSafetyReview(onward),
                        new WhenSomebodyBuildsThenNameThemInvolved(onward),
                        new WhenIdeaJoinsChangeThenWidenReview(onward),
                        new WhenReviewOpensThenSeeImpact(onward),
                        new WhenReviewIsDecidedThenRecordDecision(onward))
                .stream()
                .map(Reaction::of)
                .collect(Collectors.groupingBy(Reaction::group, TreeMap::new, Collectors.toList()));
    }

    private EventLog log() {
        return new EventLog() {
            @Override
            public long head() {
                return heard.size();
            }

            @Override
            public List<Recorded> history(String aggregate) {
                return heard.stream()
                        .filter(it -> it.stream().equals(aggregate))
                        .map(it -> new Recorded(it.event(), it.by(), it.at(), it.number(), it.number()))
                        .toList();
            }
        };
    }

    private EventStorageEngine exchangeable() {
        return (EventStorageEngine) Proxy.newProxyInstance(
                SmallHouse.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (self, method, arguments) -> {
                    try {
                        return planted.in(method.invoke(engine, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** One fact, whose it is, who brought it about, and when. */
    record Heard(String stream, long number, Object event, Actor by, Instant at) {

        LocalDate day() {
            return LocalDate.ofInstant(at, ENGLAND);
        }
    }

    /** How far one group of reactions has heard one stream. */
    private static final class Reader {

        private final List<Reaction> group;
        private final List<DomainEventMessage<?>> stream;
        private int next;

        Reader(List<Reaction> group, List<DomainEventMessage<?>> stream) {
            this.group = group;
            this.stream = stream;
        }

        boolean waits() {
            return next < stream.size();
        }

        void hear() {
            var event = stream.get(next);
            group.forEach(it -> it.react(event));
            next++;
        }

        void goBack(int steps) {
            next = Math.max(0, next - steps);
        }
    }

    private record Reaction(String group, AnnotationEventHandlerAdapter handler) {

        static Reaction of(Object reaction) {
            return new Reaction(
                    reaction.getClass().getAnnotation(ProcessingGroup.class).value(),
                    new AnnotationEventHandlerAdapter(reaction));
        }

        void react(DomainEventMessage<?> event) {
            try {
                if (handler.canHandle(event)) {
                    handler.handle(event);
                }
            } catch (Exception e) {
                throw new AssertionError(handler.getTargetType().getSimpleName() + " could not digest " + event, e);
            }
        }
    }
}
