package org.eprbridge.delivery.automation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
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
import org.eprbridge.people.Organisations;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.TablesInUse;
import org.eprbridge.safety.domain.ReviewsInTests;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;

/** The real aggregates and the real reactions in memory. As in the product, a change and its review are read from the first fact on. */
final class SmallHouse {

    static final WatchPeriod WATCH = new WatchPeriod(14);

    private final Fault planted;
    private final Configuration axon;
    private final CommandGateway gateway;
    private final StoryLog log;
    private final LateNews news;

    private Instant now = Stories.NOW;

    SmallHouse(Directory people) {
        this(people, Fault.NONE);
    }

    /** @param planted what is wrong with this house */
    SmallHouse(Directory people, Fault planted) {
        this.planted = planted;
        log = new StoryLog(planted);
        news = new LateNews(this::send, log, planted);
        log.eachStream(news::follow);
        var gate = new Gate(planted);
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(config -> log.engine())
                .configureCorrelationDataProviders(config -> List.of(new SimpleCorrelationDataProvider(
                        Envelope.ACTOR, Envelope.ROLE, Envelope.ON_BEHALF_OF, Envelope.AT, StoryLog.KNEW)))
                .configureAggregate(aggregate("org.eprbridge.ideas.domain.Idea"))
                .configureAggregate(aggregate("org.eprbridge.delivery.domain.Change"))
                .configureAggregate(aggregate("org.eprbridge.safety.domain.SafetyReview"))
                .configureAggregate(aggregate("org.eprbridge.safety.officers.domain.SafetyOfficer"))
                .registerCommandHandler(Insides::joinsIdeas)
                .registerCommandHandler(config -> Insides.takesIncidents(config, log))
                .registerComponent(Officers.class, config -> gate.officers())
                .registerComponent(Insides.leads(), config -> gate.leads())
                .registerComponent(ReleaseAuthority.class, config -> gate.authority())
                .registerComponent(Directory.class, config -> people)
                .registerComponent(Organisations.class, config -> () -> List.of())
                .registerComponent(AuditSample.class, config -> new AuditSample(50, "seed"))
                .registerComponent(WatchPeriod.class, config -> WATCH)
                .registerComponent(TablesInUse.class, config -> ReviewPasts.TABLES_IN_USE)
                .buildConfiguration();
        axon.start();
        gate.open(axon, log);
        axon.eventBus().subscribe(log::remember);
        axon.commandBus().registerDispatchInterceptor(commands -> (index, command) -> guarded(command));
        gateway = axon.commandGateway();
    }

    /** Everything is forgotten; the next story begins. */
    void beginAgain() {
        log.beginAgain();
        news.beginAgain();
        now = Stories.NOW;
    }

    void pass(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    LocalDate today() {
        return WorkingDays.londonDay(now);
    }

    void close() {
        axon.shutdown();
    }

    /** What has happened so far, in the order of the log. */
    List<Heard> facts() {
        return log.facts();
    }

    /** @return whether it was done */
    boolean attempt(Actor actor, Object command) {
        try {
            send(actor, command);
            return true;
        } catch (Refused | Misshapen | ConcurrencyException notDone) {
            return false;
        }
    }

    /** The first who has something to write finds that somebody else was quicker. */
    void atOnce(Runnable slower, Runnable quicker) {
        log.meanwhile(quicker);
        slower.run();
        log.nothingMeanwhile();
    }

    void deliverSomething(Random chance) {
        news.deliverSomething(chance);
    }

    void deliverEverything() {
        news.deliverEverything();
    }

    /** Where a change stands, for people who look at the board. */
    Stage stageOf(ChangeId change) {
        return log.stream(change.value()).reversed().stream()
                .filter(it -> it.getPayload() instanceof ChangeMoved)
                .map(it -> ((ChangeMoved) it.getPayload()).to())
                .findFirst()
                .orElse(Stage.PROPOSED);
    }

    /** What an officer would have read before signing. */
    RecordId recordOf(ReviewId review) {
        return ReviewsInTests.record(log.stream(review.value()).stream()
                .filter(it -> !planted.forgets(it.getPayload()))
                .toList());
    }

    private void send(Actor actor, Object command) {
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, Envelope.of(actor, now))
                    .andMetaData(Map.of(StoryLog.KNEW, log.facts().size())));
        } catch (Refusal refusal) {
            throw new Refused(refusal.type(), refusal.kind(), refusal.sentence(Staff.TELLING));
        } catch (AggregateNotFoundException e) {
            throw new Refused("not-found", Refusal.Kind.NOT_FOUND, "There is nothing with this reference.");
        }
    }

    /** Nobody waits for anybody: who was too slow learns so from the log, as on two nodes. */
    private static AggregateConfigurer<?> aggregate(String name) {
        return AggregateConfigurer.defaultConfiguration(Insides.named(name))
                .configureLockFactory(config -> NullLockFactory.INSTANCE);
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
}
