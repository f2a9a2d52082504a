package org.eprbridge.ideas.domain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.eprbridge.EprBridge;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.Stories;
import org.springframework.boot.SpringApplication;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * How long it takes to load an idea with many events, by how many of them came after its last snapshot: what the distance
 * between snapshots is chosen by. {@code ./bench/run discussion [events]}
 */
final class DiscussionBench {

    private static final int[] SINCE = {0, 25, 50, 100, 200, 400, 800};
    private static final int AT_ONCE = 50;
    private static final int LOADS = 400;

    private DiscussionBench() {}

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var house = new SpringApplication(EprBridge.class);
        house.setAdditionalProfiles("demo");
        try (var context = house.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--epr.demo.ideas=false",
                "--epr.data=" + Files.createTempDirectory("epr-bench"),
                "--logging.level.root=warn")) {
            var engine = context.getBean(EventStorageEngine.class);
            var ideas = EventSourcingRepository.builder(Idea.class)
                    .eventStore(context.getBean(EventStore.class))
                    .parameterResolverFactory(context.getBean(ParameterResolverFactory.class))
                    .build();
            var idea = new IdeaId("IDEA-1000000");
            out.printf("%-40s %10s %10s%n", "an idea with %,d events".formatted(events), "median ms", "p99 ms");
            write(engine, idea, 0, events);
            print(out, "no snapshot", time(ideas, idea, LOADS / 10));
            context.getBean(Snapshotter.class).scheduleSnapshot(Idea.class, idea.value());
            int written = 0;
            for (int since : SINCE) {
                write(engine, idea, events + written, since - written);
                written = since;
                print(out, since + " events since the snapshot", time(ideas, idea, LOADS));
            }
            for (var snapshot : context.getBean(MongoTemplate.class)
                    .getCollection("snapshots")
                    .find(new Document("_id", idea.value()), RawBsonDocument.class)) {
                out.printf(
                        "the snapshot has %,d bytes%n", snapshot.getByteBuffer().remaining());
            }
        }
    }

    private static void write(EventStorageEngine engine, IdeaId idea, int from, int count) {
        for (int i = from; i < from + count; i += AT_ONCE) {
            var some = new ArrayList<DomainEventMessage<?>>();
            for (int n = i; n < Math.min(i + AT_ONCE, from + count); n++) {
                some.add(new GenericDomainEventMessage<>(
                        "Idea", idea.value(), n, event(idea, n), Stories.by(Cast.NURSE)));
            }
            engine.appendEvents(some);
        }
    }

    private static Object event(IdeaId idea, int number) {
        return number == 0
                ? new IdeaSubmitted(idea, Cast.NURSE.person(), Cast.NURSE.standing(), IdeaPasts.FLUID_CHART)
                : new IdeaCommented(
                        idea, new CommentId("CMT-" + number), "We meet this on every round.", Visibility.VISIBLE);
    }

    private static double[] time(EventSourcingRepository<Idea> ideas, IdeaId idea, int loads) {
        var millis = new double[loads];
        for (int i = -loads / 2; i < loads; i++) {
            long began = System.nanoTime();
            var work = DefaultUnitOfWork.startAndGet(null);
            ideas.load(idea.value());
            work.rollback();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void print(PrintStream out, String what, double[] millis) {
        out.printf("%-40s %10.2f %10.2f%n", what, millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }
}
