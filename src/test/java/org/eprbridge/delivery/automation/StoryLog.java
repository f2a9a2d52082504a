package org.eprbridge.delivery.automation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.Envelope;

/**
 * The log of one story at a time. As in the product, of two who write to the same thing at once the second does not get
 * through; and a story may let somebody else be quicker than whoever is about to write.
 */
final class StoryLog implements EventLog {

    /** On a command: how long the log was when it was sent. */
    static final String KNEW = "knew";

    private final Fault planted;
    private final Map<String, List<DomainEventMessage<?>>> streams = new TreeMap<>();

    private EventStorageEngine engine = new InMemoryEventStorageEngine();
    private List<Heard> heard = new ArrayList<>();
    private Consumer<List<DomainEventMessage<?>>> listener = stream -> {};
    private Optional<Runnable> meanwhile = Optional.empty();

    /** @param planted what is wrong with it */
    StoryLog(Fault planted) {
        this.planted = planted;
    }

    /** @param listener hears of each stream that begins */
    void eachStream(Consumer<List<DomainEventMessage<?>>> listener) {
        this.listener = listener;
    }

    void beginAgain() {
        engine = new InMemoryEventStorageEngine();
        heard = new ArrayList<>();
        streams.clear();
        meanwhile = Optional.empty();
    }

    /** Just before the next facts are written, this happens. */
    void meanwhile(Runnable somethingElse) {
        meanwhile = Optional.of(somethingElse);
    }

    /** Nobody wrote anything, so nobody could be quicker. */
    void nothingMeanwhile() {
        meanwhile = Optional.empty();
    }

    List<Heard> facts() {
        return heard;
    }

    List<DomainEventMessage<?>> stream(String id) {
        return streams.getOrDefault(id, List.of());
    }

    void remember(List<? extends EventMessage<?>> published) {
        for (var message : published) {
            var event = (DomainEventMessage<?>) message;
            heard.add(new Heard(
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    event.getPayload(),
                    Envelope.actor(event.getMetaData()),
                    Envelope.at(event.getMetaData()),
                    Objects.requireNonNull((Integer) event.getMetaData().get(KNEW))));
            streams.computeIfAbsent(event.getAggregateIdentifier(), it -> begin())
                    .add(event);
        }
    }

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

    /** Another one for each story, behind one name. */
    EventStorageEngine engine() {
        return (EventStorageEngine) Proxy.newProxyInstance(
                StoryLog.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (self, method, arguments) -> asked(method, arguments));
    }

    private Object asked(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("appendEvents")) {
            letSomebodyElseBeQuicker();
            mustFollow((List<?>) arguments[0]);
        }
        try {
            return planted.in(method.invoke(engine, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** On a thread of its own, because each has the work that it is in the middle of. */
    private void letSomebodyElseBeQuicker() throws InterruptedException {
        if (meanwhile.isEmpty()) {
            return;
        }
        var quicker = meanwhile.get();
        meanwhile = Optional.empty();
        var trouble = new ArrayList<Throwable>();
        var other = Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, e) -> trouble.add(e))
                .start(quicker);
        other.join();
        if (!trouble.isEmpty()) {
            throw new AssertionError("What somebody else did meanwhile went wrong", trouble.getFirst());
        }
    }

    private void mustFollow(List<?> events) {
        if (planted.overlooksConflicts()) {
            return;
        }
        var next = new HashMap<String, Long>();
        for (var message : events) {
            var event = (DomainEventMessage<?>) message;
            var stream = event.getAggregateIdentifier();
            long expected = next.getOrDefault(stream, (long) stream(stream).size());
            if (event.getSequenceNumber() != expected) {
                throw new ConcurrencyException("Somebody else has written to %s meanwhile".formatted(stream));
            }
            next.put(stream, expected + 1);
        }
    }

    private List<DomainEventMessage<?>> begin() {
        var stream = new ArrayList<DomainEventMessage<?>>();
        listener.accept(stream);
        return stream;
    }
}
