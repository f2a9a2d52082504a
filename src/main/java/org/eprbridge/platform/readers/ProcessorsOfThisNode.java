package org.eprbridge.platform.readers;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.Document;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.platform.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/** Asks Axon about its processors and their dead letters. */
final class ProcessorsOfThisNode implements Processors {

    private final EventLog log;
    private final EventProcessingConfiguration processing;
    private final MongoCollection<Document> givenUp;
    private final Clock clock;

    ProcessorsOfThisNode(
            EventLog log, EventProcessingConfiguration processing, MongoCollection<Document> givenUp, Clock clock) {
        this.log = log;
        this.processing = processing;
        this.givenUp = givenUp;
        this.clock = clock;
    }

    @Override
    public List<Processor> all() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(this::described)
                .sorted(Comparator.comparing(Processor::name))
                .toList();
    }

    private Processor described(StreamingEventProcessor reader) {
        var places = reader.processingStatus().values();
        return new Processor(
                reader.getName(),
                reader.isRunning(),
                places.stream().mapToLong(CatchUp::next).min().orElse(0),
                log.head(),
                places.stream().anyMatch(EventTrackerStatus::isReplaying),
                error(reader),
                processing
                        .deadLetterQueue(reader.getName())
                        .map(SequencedDeadLetterQueue::size)
                        .orElse(0L));
    }

    private static @Nullable String error(StreamingEventProcessor reader) {
        return reader.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(place -> sentence(place.getError()))
                .findFirst()
                .orElse(reader.isError() ? "It could not read the log and will try again." : null);
    }

    private static String sentence(@Nullable Throwable error) {
        return error == null || error.getMessage() == null ? "An error without words." : error.getMessage();
    }

    @Override
    public List<DeadLetter> deadLetters(String processor) {
        return letters(processor)
                .map(ProcessorsOfThisNode::described)
                .sorted(Comparator.comparing(DeadLetter::since))
                .toList();
    }

    private static DeadLetter described(MongoDeadLetter<? extends EventMessage<?>> letter) {
        var event = letter.message();
        return new DeadLetter(
                event.getIdentifier(),
                nameOf(event),
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "",
                letter.cause().map(Cause::message).orElse("It waits behind an earlier one."),
                letter.enqueuedAt());
    }

    private static String nameOf(EventMessage<?> event) {
        var name = event.getPayloadType().getAnnotation(EventName.class);
        return name == null ? event.getPayloadType().getSimpleName() : name.value();
    }

    @Override
    public boolean retry(String processor, String id) {
        var sequence = letter(processor, id).sequenceIdentifier();
        return processing
                .sequencedDeadLetterProcessor(processor)
                .orElseThrow()
                .process(first -> first instanceof MongoDeadLetter<?> known
                        && known.sequenceIdentifier().equals(sequence));
    }

    @Override
    public void setAside(String processor, String id, String reason, Actor actor) {
        var letter = letter(processor, id);
        var described = described(letter);
        givenUp.insertOne(new Document("processor", processor)
                .append("event", id)
                .append("eventName", described.eventName())
                .append("aggregate", described.aggregate())
                .append("cause", described.cause())
                .append("reason", reason)
                .append("by", actor.person().value())
                .append("at", Date.from(clock.instant())));
        queue(processor).evict(letter);
    }

    private MongoDeadLetter<EventMessage<?>> letter(String processor, String id) {
        return letters(processor)
                .filter(letter -> letter.message().getIdentifier().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no such dead letter any more. Somebody may have dealt with it already."));
    }

    @SuppressWarnings("unchecked")
    private Stream<MongoDeadLetter<EventMessage<?>>> letters(String processor) {
        return StreamSupport.stream(queue(processor).deadLetters().spliterator(), false)
                .flatMap(sequence -> StreamSupport.stream(sequence.spliterator(), false))
                .map(letter -> (MongoDeadLetter<EventMessage<?>>) letter);
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String processor) {
        return processing
                .deadLetterQueue(processor)
                .orElseThrow(() -> new NoSuchElementException("There is no reader called \"" + processor + "\"."));
    }
}
